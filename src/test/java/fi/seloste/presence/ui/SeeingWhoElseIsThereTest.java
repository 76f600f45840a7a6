package fi.seloste.presence.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Ids;
import fi.seloste.common.Versioned;
import fi.seloste.notice.Notices;
import fi.seloste.presence.Presences;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever opens something sees by name who else is there, on whatever instance; nobody of another organisation. */
class SeeingWhoElseIsThereTest extends ViewTest {

    private static final String COLLEAGUE = "Kollega Kokeilija";

    @Autowired
    Presences presences;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    ServiceInventory services;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    JdbcTemplate jdbc;

    private final UUID window = Ids.next();
    private UUID register;

    @BeforeEach
    void describe() {
        sitDown(COLLEAGUE, Role.EDITOR);
        TestPerson.signIn("owner");
        register = inOrganisation(() -> registers.add(FilledTenants.register("Asiakkaat")));
    }

    @Test
    void nobodyIsToldOfWhoIsAlone() {
        open("registers/asiakkaat");
        assertThat(told()).isEmpty();
    }

    @Test
    void theOthersAreNamedWithinSecondsAndGoneWhenTheyLeave() throws Exception {
        open("registers/asiakkaat");
        assertThat(UI.getCurrent().getPollInterval()).isBetween(1000, 5000);

        colleague(() -> presences.stay(window, register, false));
        poll();
        assertThat(told()).containsExactly("Kollega Kokeilija on avannut tämän.");

        colleague(() -> presences.stay(window, register, true));
        poll();
        assertThat(told()).containsExactly("Kollega Kokeilija muuttaa tätä juuri nyt.");

        colleague(() -> {
            presences.leave(window);
            return null;
        });
        poll();
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsTypedHereIsToldToTheOthers() throws Exception {
        open("registers/asiakkaat");
        assertThat(colleague(() -> presences.stay(window, register, false)))
                .containsExactly(new Presences.Somebody("owner", false));

        pressNamed("Muokkaa: Nimi ja yhteyshenkilö");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Yhteyshenkilön puhelin")), "040 000 0011");
        poll();
        assertThat(colleague(() -> presences.stay(window, register, false)))
                .containsExactly(new Presences.Somebody("owner", true));

        press("Tallenna");
        open("registers");
        assertThat(colleague(() -> presences.stay(window, register, false))).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void twoWindowsOfOnePersonAreOneAndOnesOwnAreNone() throws Exception {
        colleague(() -> presences.stay(window, register, false));
        colleague(() -> presences.stay(Ids.next(), register, true));
        inOrganisation(() -> presences.stay(Ids.next(), register, true));

        open("registers/asiakkaat");
        assertThat(told()).containsExactly("Kollega Kokeilija muuttaa tätä juuri nyt.");
    }

    @Test
    void severalAreNamedInOneSentence() throws Exception {
        join("Toinen Kokeilija");
        colleague(() -> presences.stay(window, register, false));
        as("Toinen Kokeilija", () -> presences.stay(Ids.next(), register, false));

        open("registers/asiakkaat");
        assertThat(told()).containsExactly("Kollega Kokeilija ja Toinen Kokeilija ovat avanneet tämän.");
    }

    @Test
    void whoeverIsNotHeardOfForHalfAMinuteIsNotThereAndWhoeverWasRemovedNeither() throws Exception {
        colleague(() -> presences.stay(window, register, false));
        jdbc.update("update presence set seen_at = seen_at - interval 31 second where id = ?", window.toString());
        open("registers/asiakkaat");
        assertThat(told()).isEmpty();

        colleague(() -> presences.stay(window, register, false));
        inOrganisation(() -> {
            members.remove(members.all().stream()
                    .filter(member -> !member.me())
                    .findFirst()
                    .orElseThrow()
                    .id());
            return null;
        });
        poll();
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherOrganisationSeesNobodyEvenAtTheSameThing() throws Exception {
        var theirs = tenants.withEveryRole();
        theirs.as(Role.EDITOR, () -> presences.stay(Ids.next(), register, true));

        open("registers/asiakkaat");
        assertThat(told()).isEmpty();
        assertThat(theirs.asOwner(() -> presences.stay(Ids.next(), register, false)))
                .extracting(Presences.Somebody::name)
                .containsExactly(theirs.member(Role.EDITOR));
    }

    @Test
    void theOtherWhoSavedIsNamedAndWhatTheySavedIsShown() throws Exception {
        open("registers/asiakkaat");
        colleague(() -> parts.add(register, new Group(FilledTenants.own("Kokeilijat"))));
        poll();
        assertThat(told()).singleElement().asString().startsWith("Kollega Kokeilija tallensi tähän muutoksen klo ");
        assertThat(rows()).doesNotContain("Kokeilijat");

        press("Näytä");
        assertThat(rows()).contains("Kokeilijat");
        assertThat(told()).isEmpty();
    }

    @Test
    void ofOnesOwnSavingNothingIsTold() {
        open("registers/asiakkaat");
        inOrganisation(() -> parts.add(register, new Group(FilledTenants.own("Kokeilijat"))));
        poll();
        assertThat(told()).isEmpty();
    }

    @Test
    void itIsToldInDialogsAndOnEveryPageWithForms() throws Exception {
        var service = inOrganisation(() -> services.add(FilledTenants.service("Kuvitteellinen", null)));
        var notice = inOrganisation(
                () -> notices.add(FilledTenants.notice("Asiakasseloste"), "asiakasseloste", List.of(register)));
        for (var thing : List.of(service, notice, organisation.id())) {
            colleague(() -> presences.stay(Ids.next(), thing, false));
        }

        open("notices/asiakasseloste");
        assertThat(told()).containsExactly("Kollega Kokeilija on avannut tämän.");
        open("organisation");
        assertThat(told()).containsExactly("Kollega Kokeilija on avannut tämän.");
        open("services");
        assertThat(told()).isEmpty();
        pressNamed("Muokkaa: Kuvitteellinen");
        assertThat(_find(_get(Dialog.class), TogetherLine.class)).hasSize(1);
        assertThat(told()).containsExactly("Kollega Kokeilija on avannut tämän.");
        colleague(() -> {
            var shown = services.details(service);
            services.change(
                    new Versioned<>(service, shown.version(), FilledTenants.service("Toinen kuvitteellinen", null)));
            return null;
        });
        poll();
        assertThat(told()).hasSize(2);
        assertThat(_find(Button.class, spec -> spec.withText("Näytä"))).isEmpty();
    }

    @Test
    void aWindowIsOneRowAndLeavesNothingInTheTrail() throws Exception {
        open("registers/asiakkaat");
        var entries = entries();
        for (var i = 0; i < 5; i++) {
            poll();
        }
        assertThat(count("select count(*) from presence where tenant_id = ?")).isOne();
        assertThat(entries()).isEqualTo(entries);
    }

    private int entries() {
        return count("select count(*) from audit_entry where tenant_id = ?");
    }

    private int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class, organisation.id().toString());
    }

    private void join(String subject) {
        sitDown(subject, Role.EDITOR);
        TestPerson.signIn("owner");
    }

    private <T> T colleague(Callable<T> work) throws Exception {
        return as(COLLEAGUE, work);
    }

    private <T> T as(String subject, Callable<T> work) throws Exception {
        return TestPerson.as(subject, () -> CurrentTenant.runAs(organisation.id(), work));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static List<String> told() {
        return _find(TogetherLine.class).stream()
                .flatMap(line -> _find(line, Span.class).stream())
                .map(Span::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
