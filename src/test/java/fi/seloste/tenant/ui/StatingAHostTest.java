package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.security.Role;
import fi.seloste.tenant.domain.CustomDomain;
import fi.seloste.tenant.domain.CustomDomain.State;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.testing.TestDns;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("The owner states a host for the public pages, and is told what to do for it")
class StatingAHostTest extends ViewTest {

    @Autowired
    CustomDomains domains;

    @Autowired
    TestDns dns;

    @Autowired
    JdbcTemplate jdbc;

    private final String host = "h" + UUID.randomUUID() + ".firma.example";

    @Test
    void bothRecordsAreShownToBeCopied() {
        state(host);

        assertThat(field("CNAME-tietueen nimi")).isEqualTo(host);
        assertThat(field("CNAME-tietueen arvo")).isEqualTo("localhost");
        assertThat(field("TXT-tietueen nimi")).isEqualTo("_seloste." + host);
        assertThat(field("TXT-tietueen arvo"))
                .isEqualTo(domain().orElseThrow().code())
                .hasSizeGreaterThan(32);
        assertThat(paragraphs()).anyMatch(text -> text.contains("https://" + host + "/.well-known/seloste.txt"));
        assertThat(texts()).contains("Odottaa vahvistusta");
    }

    @Test
    void whatIsNoHostIsSaidBesideTheField() {
        for (var wrong : Map.of(
                        "*.firma.example", "Kirjoita yksi nimi",
                        "firma.example/seloste", "Kirjoita pelkkä nimi",
                        "10.0.0.1", "Numeroista tehty osoite ei käy",
                        "intranet", "Nimi toimii vain yhdessä verkossa",
                        "a.localhost", "Nimi kuuluu tälle palvelulle")
                .entrySet()) {
            state(wrong.getKey());
            var field = _get(TextField.class, spec -> spec.withLabel("Verkkonimi"));
            assertThat(field.getErrorMessage()).as(wrong.getKey()).startsWith(wrong.getValue());
            assertThat(field.getValue()).isEqualTo(wrong.getKey());
        }
        assertThat(domain()).isEmpty();
    }

    @Test
    void aCheckSaysWhatWasFoundUntilTheHostIsInUse() {
        state(host);
        press("Tarkista nyt");
        assertThat(paragraphs())
                .contains("Tietuetta _seloste." + host
                        + " ei löytynyt. Tarkista nimi, tai odota hetki ja yritä uudelleen.");

        dns.say("_seloste." + host, "TXT", "jotain muuta");
        press("Tarkista nyt");
        assertThat(paragraphs()).anyMatch(text -> text.contains("siinä lukee jotain muuta"));

        dns.say("_seloste." + host, "TXT", domain().orElseThrow().code());
        press("Tarkista nyt");
        assertThat(paragraphs())
                .contains("Tietue löytyi, ja nimi on vahvistettu.")
                .anyMatch(text -> text.startsWith("Nimi on vahvistettu, mutta sen ei vielä nähdä johtavan tänne."));

        dns.say(host, "CNAME", "localhost");
        press("Tarkista nyt");
        assertThat(paragraphs()).anyMatch(text -> text.startsWith("Selosteenne avautuvat tällä nimellä"));
        assertThat(texts()).contains("Käytössä");
        assertThat(_get(Anchor.class, spec -> spec.withText(host)).getHref())
                .endsWith("//" + host + ":" + port() + "/");
    }

    @Test
    void whoeverPressesOverAndOverIsAskedToWait() {
        state(host);
        for (var time = 0; time < 11; time++) {
            press("Tarkista nyt");
        }
        assertThat(paragraphs()).contains("Nimi on tarkistettu monta kertaa peräkkäin. Odota muutama minuutti.");
    }

    @Test
    void aHostInOtherLettersIsShownInBothWays() {
        state("äimä-" + host);

        assertThat(texts()).contains("äimä-" + host).anyMatch(text -> text.startsWith("nimipalvelussa xn--"));
        assertThat(field("CNAME-tietueen nimi")).startsWith("xn--");
    }

    @Test
    void itIsRemovedAfterBeingAsked() {
        state(host);
        press("Poista nimi");
        assertThat(domain()).isPresent();
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(domain()).isEmpty();
        _get(TextField.class, spec -> spec.withLabel("Verkkonimi"));
    }

    @Test
    void theOwnerIsToldWhatWaitsAndWhatWasLost() {
        state(host);
        assertThat(matters()).contains("Verkkonimi " + host + " odottaa tietueita ja vahvistusta.");

        become(State.DOUBTED);
        assertThat(matters())
                .anyMatch(matter ->
                        matter.startsWith("Verkkonimeä " + host + " ei voitu vahvistaa. Ellei sitä korjata,"));
        become(State.LAPSED);
        assertThat(matters())
                .anyMatch(matter -> matter.startsWith("Selosteet eivät ole avautuneet verkkonimellä " + host));
        open("organisation");
        assertThat(texts()).contains("Pois käytöstä");
    }

    @Test
    void nobodyButTheOwnerIsTold() {
        state(host);
        sitDown("editor", Role.EDITOR);

        assertThat(matters()).noneMatch(matter -> matter.contains(host));
        _assertNone(TextField.class, spec -> spec.withLabel("Verkkonimi"));
        TestPerson.signIn("owner");
    }

    private void state(String typed) {
        open("organisation");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Verkkonimi")), typed);
        _get(Button.class, spec -> spec.withText("Jatka")).click();
    }

    private void become(State state) {
        jdbc.update("update custom_domain set state = ? where host = ?", state.name(), host);
    }

    private Optional<CustomDomain> domain() {
        return inOrganisation(domains::current);
    }

    private static String field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label)).getValue();
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private List<String> matters() {
        open("overview");
        return texts();
    }

    private int port() {
        return java.net
                .URI
                .create(_get(Anchor.class, spec -> spec.withText(host)).getHref())
                .getPort();
    }
}
