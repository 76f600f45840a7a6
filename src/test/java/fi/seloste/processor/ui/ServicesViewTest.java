package fi.seloste.processor.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.ServiceRole;
import fi.seloste.processor.TransferDetails;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.register.ServiceUse;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.form.Choice;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Who handles our data, and where does it go?")
class ServicesViewTest extends ViewTest {

    @Autowired
    ServiceInventory inventory;

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Test
    @DisplayName("answers before it lists, with the operator and its servers there from the start")
    void answersFirst() {
        open("services");

        assertThat(answer()).startsWith("2 palvelua käsittelee tietojanne. Tiedot pysyvät EU:n ja ETA:n sisällä.");
        assertThat(titles()).containsExactlyInAnyOrder("Esimerkkikonesali Oy", "Seloste");
        _assertNone(Button.class, spec -> spec.withText("Muokkaa"));
    }

    @Test
    @DisplayName("takes a service from the catalogue, and asks to look up whether the recipient is certified")
    void addsFromCatalogue() {
        open("services");
        press("Lisää palvelu");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mikä palvelu?")), "mailch");
        press("Mailchimp");

        assertThat(titles()).contains("Mailchimp");
        assertThat(chips()).contains("Tarkista luettelosta", "Sopimus puuttuu");
        assertThat(answer()).contains("Yhden siirron peruste on korjattava tai tarkistettava.");

        press("Vastaanottaja löytyi luettelosta tänään");
        assertThat(chips()).contains("Peruste voimassa").doesNotContain("Tarkista luettelosta");
    }

    @Test
    @DisplayName("says why a transfer has lost its basis, and mends it with one click")
    void mendsEndedMechanism() {
        var service =
                entered("Tilastot", Set.of("US"), new TransferDetails("US", "privacy_shield", null, null, true, null));
        open("services");

        assertThat(chips()).contains("Peruste on päättynyt");
        _assertOne(
                Paragraph.class,
                spec -> spec.withText(
                        "Unionin tuomioistuin totesi Privacy Shield -päätöksen pätemättömäksi 16.7.2020 (C-311/18, Schrems II)."));

        press("Komission vakiolausekkeet (EU) 2021/914");
        assertThat(chips()).contains("Peruste voimassa").doesNotContain("Peruste on päättynyt");
        assertThat(read(service).transfers().getFirst().details().mechanism()).isEqualTo("scc");
    }

    @Test
    @DisplayName("warns of a country outside the Economic Area that no transfer speaks of")
    void warnsOfUndeclaredCountry() {
        var service = entered("Tuki", Set.of("FI", "IN"));
        open("services");

        assertThat(chips()).contains("Perustetta ei ole kerrottu");
        press("Kerro peruste");
        press("Tallenna");
        assertThat(chips()).contains("Peruste voimassa").doesNotContain("Perustetta ei ole kerrottu");
        assertThat(read(service).transfers()).singleElement().satisfies(transfer -> {
            assertThat(transfer.details().country()).isEqualTo("IN");
            assertThat(transfer.details().mechanism()).isEqualTo("scc");
        });
    }

    @Test
    @DisplayName("adds a service that the catalogue does not know, with a company of its own")
    void addsOwn() {
        open("services");
        press("Lisää palvelu");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mikä palvelu?")), "Kirjanpito");
        press("Jokin muu palvelu");

        press("Lisää yritys");
        _click(saveOfLast());
        assertThat(_find(Dialog.class)).hasSize(2);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Yrityksen tai yhteisön nimi")), "Tilitoimisto Oy");
        setCountry("FI");
        _click(saveOfLast());
        _click(saveOfLast());

        var added = inOrganisation(() -> inventory.all()).stream()
                .filter(service -> service.details().name().equals("Kirjanpito"))
                .findFirst()
                .orElseThrow();
        assertThat(added.party().name()).isEqualTo("Tilitoimisto Oy");
        assertThat(titles()).contains("Kirjanpito");
    }

    @Test
    @DisplayName("keeps what was typed when somebody else has changed the service meanwhile, and lets one choose")
    void conflict() {
        var service = entered("Tuki", Set.of("FI"));
        open("services/" + service);
        inOrganisation(() -> {
            var stored = inventory.details(service);
            inventory.change(new Versioned<>(
                    service,
                    stored.version(),
                    new ServiceDetails(
                            "Tuki 3", null, null, ServiceRole.PROCESSOR, null, Set.of("FI"), null, null, List.of())));
            return null;
        });

        _setValue(_get(TextField.class, spec -> spec.withLabel("Palvelun nimi")), "Tuki 2");
        _click(saveOfLast());
        assertThat(_find(Dialog.class)).hasSize(2);
        assertThat(read(service).details().name()).isEqualTo("Tuki 3");

        _click(saveOfLast());
        _assertNone(Dialog.class);
        assertThat(read(service).details().name()).isEqualTo("Tuki 2");
    }

    @Test
    @DisplayName("is not held up by a transfer that somebody else added meanwhile")
    void noConflict() {
        var service = entered("Tuki", Set.of("FI"));
        open("services/" + service);
        inOrganisation(() -> inventory.addTransfer(service, new TransferDetails("US", "scc", null, null, true, null)));

        _setValue(_get(TextField.class, spec -> spec.withLabel("Palvelun nimi")), "Tuki 2");
        _click(saveOfLast());

        _assertNone(Dialog.class);
        assertThat(read(service).details().name()).isEqualTo("Tuki 2");
        assertThat(read(service).transfers()).hasSize(1);
    }

    @Test
    @DisplayName("removes a service after asking, unless a register uses it")
    void removes() {
        var service = entered("Tuki", Set.of("FI"));
        var register = inOrganisation(() -> registers.add(
                new RegisterDetails(LocalizedText.of("Asiakkaat", "Kunder", "Customers"), null, null, null, null)));
        var use = inOrganisation(() -> parts.add(register, new ServiceUse(service, Set.of())));

        open("services/" + service);
        press("Poista");
        _assertNone(ConfirmDialog.class);
        press("Sulje");

        inOrganisation(() -> {
            parts.remove(use);
            return null;
        });
        open("services/" + service);
        press("Poista");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(titles()).doesNotContain("Tuki");
    }

    @Test
    @DisplayName("brings a removed service back as the same, with its transfers, to whoever undoes it at once")
    void undoesRemovalOfService() {
        var service = entered("Tuki", Set.of("US"), new TransferDetails("US", "scc", null, null, true, null));
        var before = read(service);
        open("services/" + service);
        press("Poista");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(inOrganisation(() -> inventory.all()))
                .extracting(ServiceConfiguration::id)
                .doesNotContain(service);

        press("Kumoa");
        assertThat(read(service)).isEqualTo(before);
        assertThat(titles()).contains("Tuki");
    }

    @Test
    @DisplayName("brings a removed transfer back as the same")
    void undoesRemovalOfTransfer() {
        var service = entered("Tuki", Set.of("US"), new TransferDetails("US", "scc", null, null, true, null));
        var before = read(service);
        open("services");
        pressNamed("Muokkaa: Siirto: Yhdysvallat");
        press("Poista");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(read(service).transfers()).isEmpty();

        press("Kumoa");
        assertThat(read(service)).isEqualTo(before);
    }

    @Test
    @DisplayName("says what the notices would lose with a service that is in use")
    void saysWhatIsLost() {
        var service = entered("Tuki", Set.of("FI"));
        var register = inOrganisation(() -> registers.add(
                new RegisterDetails(LocalizedText.of("Asiakkaat", "Kunder", "Customers"), null, null, null, null)));
        inOrganisation(() -> parts.add(register, new ServiceUse(service, Set.of())));
        inOrganisation(() -> notices.add(
                new NoticeDetails(LocalizedText.of("Seloste", "Beskrivning", "Notice"), null, "2026", null),
                "seloste",
                List.of(register)));
        open("services/" + service);
        press("Poista");

        assertThat(_find(_find(Dialog.class).getLast(), Paragraph.class)
                        .getLast()
                        .getText())
                .startsWith("Seloste Seloste ei enää kertoisi tätä:")
                .contains("Tuki");
    }

    @Test
    @DisplayName("shows viewers everything, and lets them change nothing")
    void viewer() {
        var service =
                entered("Tilastot", Set.of("US"), new TransferDetails("US", "privacy_shield", null, null, true, null));
        sitDown("viewer", Role.VIEWER);
        open("services/" + service);

        assertThat(titles()).containsExactly("Tilastot");
        assertThat(chips()).contains("Peruste on päättynyt");
        _assertNone(Dialog.class);
        assertThat(_find(_get(ServicesView.class), Button.class)).isEmpty();
    }

    @Test
    @DisplayName("knows no service of another organisation, and no address that is none")
    void notThere() {
        var service = entered("Tuki", Set.of("FI"));
        organisation = tenants.create("owner");

        for (var address : List.of("/" + service, "/" + UUID.randomUUID(), "/nonsense")) {
            open("services" + address);
            assertThat(title()).isEqualTo("Sivua ei löydy");
        }
    }

    @Test
    @DisplayName("finds services by their name and by the company")
    void searches() {
        entered("Tuki", Set.of("FI"));
        open("services");
        _setValue(_get(TextField.class), "konesali");
        assertThat(titles()).containsExactly("Esimerkkikonesali Oy");
        _setValue(_get(TextField.class), "ei mitään");
        assertThat(titles()).isEmpty();
    }

    @Test
    @DisplayName("filters by state, country, basis and register; the address keeps the filter, and the way back works")
    void filters() {
        var broken =
                entered("Tilastot", Set.of("US"), new TransferDetails("US", "privacy_shield", null, null, true, null));
        var valid = entered("Tuki", Set.of("IN"), new TransferDetails("IN", "scc", null, null, true, null));
        var register = inOrganisation(() -> registers.add(
                new RegisterDetails(LocalizedText.of("Asiakkaat", "Kunder", "Customers"), null, null, null, null)));
        inOrganisation(() -> parts.add(register, new ServiceUse(valid, Set.of())));
        open("services");

        choose("Tilanne", "Siirron peruste puuttuu tai on päättynyt");
        assertThat(titles()).containsExactly("Tilastot");
        assertThat(address()).isEqualTo("o/" + organisation.slug() + "/services?state=broken");

        assertThat(picture()).contains(">Tilastot<", ">Yhdysvallat<").doesNotContain("Tuki");

        choose("Maa", "Intia");
        assertThat(titles()).isEmpty();
        press("Näytä kaikki palvelut");
        assertThat(titles()).hasSize(4);

        choose("Rekisteri", "Asiakkaat");
        assertThat(titles()).containsExactly("Tuki");
        _assertOne(ListItem.class, spec -> spec.withText("Asiakkaat → Tuki → Intia (peruste voimassa)"));

        openFiltered("mechanism", "privacy_shield");
        assertThat(titles()).containsExactly("Tilastot");
        openFiltered("country", "IN");
        assertThat(titles()).containsExactly("Tuki");
        openFiltered("state", "nonsense");
        assertThat(titles()).hasSize(4);
        open("services/" + broken);
        assertThat(titles()).containsExactly("Tilastot");
    }

    private void openFiltered(String name, String value) {
        UI.getCurrent().navigate("o/" + organisation.slug() + "/services", QueryParameters.of(name, value));
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    @SuppressWarnings("unchecked")
    private static void choose(String filter, String label) {
        var select = (Select<Choice<?>>) _get(Select.class, spec -> spec.withLabel(filter));
        var choice = select.getListDataView()
                .getItems()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        _setValue(select, choice);
    }

    private UUID entered(String name, Set<String> countries, TransferDetails... transfers) {
        return inOrganisation(() -> {
            var id = inventory.add(new ServiceDetails(
                    name, null, null, ServiceRole.PROCESSOR, null, countries, null, null, List.of()));
            for (var transfer : transfers) {
                inventory.addTransfer(id, transfer);
            }
            return id;
        });
    }

    private ServiceConfiguration read(UUID service) {
        return inOrganisation(() -> inventory.get(service));
    }

    private static String answer() {
        return _find(Paragraph.class).getFirst().getText();
    }

    private static List<String> titles() {
        return _find(ServiceCard.class).stream()
                .map(card -> _get(card, H2.class).getText())
                .toList();
    }

    private static String picture() {
        return _get(Div.class, spec -> spec.withClasses("flow-picture"))
                .getElement()
                .getProperty("innerHTML");
    }

    private static List<String> chips() {
        return _find(StateChip.class).stream().map(StateChip::getText).toList();
    }

    private static Button saveOfLast() {
        return _get(_find(Dialog.class).getLast(), Button.class, spec -> spec.withText("Tallenna"));
    }

    @SuppressWarnings("unchecked")
    private static void setCountry(String code) {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Kotimaa")), code);
    }
}
