package fi.seloste.records.ui;

import static com.github.mvysny.kaributesting.v10.DownloadKt._download;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fi.seloste.testing.FilledTenants.own;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Json;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.StillUsedException;
import fi.seloste.records.ClientWorks;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What do we process, for whom and why?")
class RecordViewTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    ClientWorks works;

    @Autowired
    ServiceInventory inventory;

    @Test
    void everyPurposeStandsUnderItsRegisterAndAGapLeadsToWhereItIsMended() {
        keepARegister();
        open("records");

        assertThat(title()).isEqualTo("Mitä käsittelemme, kenen puolesta ja miksi?");
        assertThat(rows()).containsExactly("Myynti");
        assertThat(_get(Details.class).isOpened()).isTrue();
        assertThat(texts()).contains("Säilytysaikaa ei ole kerrottu");
        assertThat(gap("Säilytysaikaa ei ole kerrottu").getHref()).endsWith("/registers/asiakkaat");
        assertThat(gap("Yhteystietoja ei ole kerrottu").getHref()).endsWith("/organisation");
    }

    @Test
    void whoeverMayOnlyReadIsLedNowhereToMend() {
        keepARegister();
        sitDown("auditor", Role.AUDITOR);
        open("records");

        assertThat(texts()).contains("Säilytysaikaa ei ole kerrottu");
        _assertNone(Anchor.class, spec -> spec.withPredicate(link -> isMending(link, "Säilytysaikaa ei ole kerrottu")));
        _assertNone(Button.class, spec -> spec.withText("Lisää asiakas tai asiakasryhmä"));
        _assertNone(Anchor.class, spec -> spec.withText("Asetukset tiedostona"));
    }

    @Test
    void itIsTakenAlongInTheLanguageOfTheWindow() throws Exception {
        keepARegister();
        open("records");

        var json = Json.MAPPER.readTree(_download(_get(Anchor.class, spec -> spec.withText("Ohjelmille (JSON)"))));

        assertThat(json.get("language").asString()).isEqualTo("FI");
        assertThat(json.get("activities").get(0).get("name").asString()).isEqualTo("Myynti");
    }

    @Test
    void whatIsDoneForClientsIsAddedChangedAndRemoved() {
        open("records");
        press("Lisää asiakas tai asiakasryhmä");
        press("Tallenna");
        assertThat(inOrganisation(works::all)).isEmpty();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Asiakas tai asiakasryhmä")), "Kirjanpitoasiakkaat");
        _setValue(_find(TextArea.class).getFirst(), "Kirjanpito");
        press("Tallenna");
        assertThat(_find(H3.class).stream().map(H3::getText)).contains("Kirjanpitoasiakkaat");

        pressNamed("Muokkaa: Kirjanpitoasiakkaat");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Asiakas tai asiakasryhmä")), "Tilitoimiston asiakkaat");
        press("Tallenna");
        assertThat(clients()).containsExactly("Tilitoimiston asiakkaat");

        pressNamed("Poista: Tilitoimiston asiakkaat");
        assertThat(clients()).isEmpty();
        press("Kumoa");
        assertThat(clients()).containsExactly("Tilitoimiston asiakkaat");
    }

    @Test
    void itBeginsFromWhatFirmsOfTheTradeDo() {
        open("records");
        press("Aloita: kirjanpitoasiakkaat");
        press("Tallenna");

        assertThat(clients()).containsExactly("Kirjanpitoasiakkaat");
    }

    @Test
    void aServiceThatTakesPartIsInUse() {
        var service = inOrganisation(() -> inventory.add(FilledTenants.service("Ohjelma", null)));
        inOrganisation(() -> works.add(FilledTenants.clientWork("Asiakkaat", service)));
        open("services");

        assertThat(_find(Anchor.class).stream().map(Anchor::getText)).contains("Asiakkaan lukuun: Asiakkaat");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> inOrganisation(() -> {
                    inventory.remove(service);
                    return null;
                }))
                .isInstanceOf(StillUsedException.class);
    }

    private List<String> clients() {
        return inOrganisation(works::all).stream()
                .map(row -> row.work().client())
                .toList();
    }

    private static Anchor gap(String said) {
        return _get(Anchor.class, spec -> spec.withPredicate(link -> isMending(link, said)));
    }

    private static boolean isMending(Anchor link, String said) {
        return link.getElement().getTextRecursively().endsWith(": " + said);
    }

    private void keepARegister() {
        inOrganisation(() -> {
            var register = registers.add(FilledTenants.register("Asiakkaat"));
            var group = parts.add(register, new Group(own("Asiakkaat")));
            return parts.add(register, FilledTenants.purpose("Myynti", group));
        });
    }
}
