package fi.seloste.contact.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._getText;
import static fi.seloste.testing.FilledTenants.category;
import static fi.seloste.testing.FilledTenants.own;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.router.QueryParameters;
import fi.seloste.common.Json;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.Consents;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.contact.list.SavedLists;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import fi.seloste.ui.StateChip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.node.ArrayNode;

@DisplayName("Whom do we know, and what do we keep of them?")
class KeepingContactsTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    SavedLists savedLists;

    @Autowired
    Bans bans;

    @Autowired
    ServiceContacts serviceContacts;

    @Autowired
    Consents consents;

    @Autowired
    Keywords keywords;

    private UUID register;
    private UUID group;
    private UUID shoeSize;

    /** A register of customers that declares names and shoe sizes, the latter as a number that must be given. */
    @BeforeEach
    void declare() {
        register = register("Asiakkaat");
        group = add(register, new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars")));
        add(register, category(Wording.entry("name"), Set.of()));
        shoeSize = field(register, "Kengännumero", FieldType.NUMBER, true);
    }

    @Test
    void anEmptyListSaysWhatItWaitsFor() {
        open("contacts");

        assertThat(title()).isEqualTo("Kenet tunnemme?");
        _assertOne(H2.class, spec -> spec.withText("Ei vielä ketään"));
        _assertNone(Grid.class);
    }

    @Test
    void aPersonIsAddedInARegisterAndOpens() {
        open("contacts");
        press("Lisää henkilö");
        _setValue(text("Nimi"), "Aino Esimerkki");
        _setValue(text("Kengännumero"), "38");
        press("Tallenna");

        expectNotifications("Tallennettu");
        assertThat(title()).isEqualTo("Aino Esimerkki");
        assertThat(onlyContact()).satisfies(details -> {
            assertThat(details.entries())
                    .extracting(ContactDetails.Entry::group)
                    .containsExactly(group);
            assertThat(details.values()).containsExactly(Map.entry(shoeSize, "38"));
        });
    }

    @Test
    void aSecondGroupOfTheSameRegisterStaysWhenAnotherThingIsChanged() {
        var second = add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers")));
        var today = LocalDate.of(2026, 1, 1);
        var contact = inOrganisation(() -> contacts.add(new ContactDetails(
                "Aino Esimerkki",
                null,
                List.of(
                        new ContactDetails.Entry(register, group, null, today, null),
                        new ContactDetails.Entry(register, second, null, today, null)),
                Map.of(shoeSize, "38"))));
        open("contacts/" + contact);
        _setValue(text("Kengännumero"), "39");
        press("Tallenna");

        assertThat(onlyContact().entries())
                .extracting(ContactDetails.Entry::group)
                .containsExactlyInAnyOrder(group, second);
    }

    @Test
    void whatIsTooLongIsSaidBesideItsFieldAndNothingIsKept() {
        field(register, "Muistiinpano", FieldType.TEXT, false);
        open("contacts/new");
        _setValue(text("Kengännumero"), "38");
        _setValue(text("Nimi"), "x".repeat(1_000_000));
        _setValue(text("Muistiinpano"), "x".repeat(1_000_000));
        press("Tallenna");

        assertThat(text("Nimi").getErrorMessage()).isEqualTo("Teksti on liian pitkä: enintään 200 merkkiä.");
        assertThat(text("Nimi").isInvalid()).isTrue();
        assertThat(text("Muistiinpano").isInvalid()).isTrue();
        assertThat(count()).isZero();
    }

    @Test
    void whatHasToBeGivenIsSaidBesideItsFieldAndNothingTypedIsLost() {
        open("contacts/new");
        _setValue(text("Nimi"), "  ");
        press("Tallenna");
        assertThat(text("Nimi").getErrorMessage()).isEqualTo("Täytä tämä kohta.");
        assertThat(text("Nimi").isInvalid()).isTrue();

        _setValue(text("Nimi"), "Aino Esimerkki");
        press("Tallenna");
        assertThat(text("Nimi").isInvalid()).isFalse();
        assertThat(text("Kengännumero").getErrorMessage()).isEqualTo("Täytä tämä kohta.");

        _setValue(text("Kengännumero"), "iso");
        press("Tallenna");
        assertThat(text("Kengännumero").getErrorMessage()).isEqualTo("Anna luku, esimerkiksi 12 tai 12.5.");
        assertThat(text("Nimi").getValue()).isEqualTo("Aino Esimerkki");
        assertThat(count()).isZero();
    }

    @Test
    void nobodyIsKeptOutsideTheRegisters() {
        open("contacts/new");
        _setValue(text("Nimi"), "Aino Esimerkki");
        group("Ryhmä: Asiakkaat").clear();
        press("Tallenna");

        expectNotifications("Valitse ainakin yhden rekisterin ryhmä: ketään ei säilytetä ilman rekisteriä.");
        assertThat(count()).isZero();
    }

    @Test
    void onlyWhatTheChosenRegistersDeclareIsAsked() {
        var newsletter = newsletter();
        add(newsletter, category(Wording.entry("organisation"), Set.of()));
        open("contacts/new");
        _assertNone(TextField.class, spec -> spec.withLabel("Kengännumero"));
        _assertNone(TextField.class, spec -> spec.withLabel("Organisaatio"));

        _setValue(group("Ryhmä: Asiakkaat"), group);
        _assertOne(TextField.class, spec -> spec.withLabel("Kengännumero"));
        _assertNone(TextField.class, spec -> spec.withLabel("Organisaatio"));
        _assertNone(TextField.class, spec -> spec.withLabel("Lempiväri"));
    }

    @Test
    void aSearchNarrowsTheListAndSaysHowManyAreLeft() {
        store("Aino Esimerkki");
        store("Åke Exempel");
        open("contacts");
        assertThat(texts()).contains("2 henkilöä");

        _setValue(_get(TextField.class), "ake");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
        assertThat(texts()).contains("1 henkilö");
        assertThat(_getFormattedRow(_get(Grid.class), 0).toString()).contains("Åke Exempel");
    }

    @Test
    void theListIsFilteredAndSaysByWhat() {
        keepKeywords();
        var vip = store("Aino Esimerkki");
        store("Eino Esimerkki");
        inOrganisation(() -> {
            keywords.set(vip, Set.of("vip"));
            return null;
        });
        open("contacts");
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Avainsana")), "vip");
        assertThat(texts()).contains("1 henkilö");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        _get(Button.class, spec -> spec.withText("Avainsana: vip ×")).click();
        assertThat(texts()).contains("2 henkilöä");
    }

    @Test
    void anAddressHoldsTheFilter() {
        var newsletter = newsletter();
        store("Aino Esimerkki");
        openList("q=aino&register=" + newsletter);
        assertThat(texts()).contains("0 henkilöä");
        _assertOne(Button.class, spec -> spec.withText("Rekisteri tai ryhmä: Uutiskirje ×"));

        openList("q=aino&group=" + group + "&served=never&ban=nothing&consent=given");
        assertThat(texts()).contains("1 henkilö");
        assertThat(_get(TextField.class).getValue()).isEqualTo("aino");
    }

    @Test
    void aRowTellsTheGroupsAndTheColumnsAreChosen() {
        store("Aino Esimerkki");
        open("contacts");
        Grid<?> grid = _get(Grid.class);
        assertThat(_getFormattedRow(grid, 0)).contains("Kanta-asiakkaat").doesNotContain("1.1.2026");

        var menu = _get(ContactColumns.class).getItems().getFirst().getSubMenu();
        var since = menu.getItems().stream()
                .filter(item -> item.getText().equals("Alkaen"))
                .findFirst()
                .orElseThrow();
        since.setChecked(true);
        ComponentUtil.fireEvent(since, new ClickEvent<>(since));
        assertThat(_getFormattedRow(grid, 0)).contains("1.1.2026");
    }

    @Test
    void anAddressHoldsTheOrderAndTheColumns() {
        store("Aino Esimerkki");
        store("Eino Esimerkki");
        openList("sort=-name&columns=since");
        Grid<?> grid = _get(Grid.class);
        assertThat(_getFormattedRow(grid, 0)).contains("1.1.2026").doesNotContain("Kanta-asiakkaat");
        assertThat(_getFormattedRow(grid, 0)).contains("Eino Esimerkki");
    }

    @Test
    void aListIsSavedOpenedFromItsAddressAndRemovedAndBroughtBack() {
        store("Aino Esimerkki");
        store("Åke Exempel");
        openList("q=ake&columns=since");
        choose(SavedListsMenu.class, "Tallenna tämä luettelo…");
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Nimi")), "Ruotsinkieliset");
        _get(dialog, Button.class, spec -> spec.withText("Tallenna")).click();
        assertThat(_get(SavedListsMenu.class).getItems().getFirst().getText())
                .isEqualTo("Tallennettu luettelo: Ruotsinkieliset");
        assertThat(texts()).contains("1 henkilö");

        var saved = inOrganisation(() -> savedLists.all()).getFirst().view();
        openList("");
        assertThat(texts()).contains("2 henkilöä");
        openList("list=" + saved.id());
        assertThat(texts()).contains("1 henkilö");

        choose(SavedListsMenu.class, "Poista ”Ruotsinkieliset”");
        assertThat(inOrganisation(() -> savedLists.all())).isEmpty();
        _get(Button.class, spec -> spec.withText("Kumoa")).click();
        assertThat(inOrganisation(() -> savedLists.all()).getFirst().view().id())
                .isEqualTo(saved.id());
    }

    @Test
    void theListIsTakenAlongAfterSayingWhatForAndHearingWhoIsLeftOut() {
        add(register, FilledTenants.purpose("Uutiskirje", group));
        store("Aino Esimerkki");
        open("contacts");
        press("Vie tiedostoon");
        var dialog = _get(Dialog.class);
        assertThat(paragraphs(dialog)).containsExactly("Tiedostoon tulee 1 henkilö.");
        assertThat(_find(dialog, ListItem.class)).isEmpty();

        chooseRadio("Mitä varten?", ExportDialog.Use.CONTACTING);
        assertThat(paragraphs(dialog)).containsExactly("Tiedostoon tulee 0 henkilöä.");
        assertThat(_get(dialog, ListItem.class).getText())
                .isEqualTo("Pois jää 1: Käyttötarkoitus perustuu suostumukseen, eikä sitä ole annettu. (GDPR 6(1)(a))");
        _assertNone(Anchor.class, spec -> spec.withText("Lataa tiedosto"));
    }

    @Test
    void thoseChosenAreChangedAtOnceAndBackAgain() {
        keepKeywords();
        var aino = store("Aino Esimerkki");
        var eino = store("Eino Esimerkki");
        open("contacts");
        press("Valitse kaikki 2");
        assertThat(texts()).contains("2 henkilöä valittu");

        choose(1, false);
        assertThat(texts()).contains("1 henkilö valittu");

        press("Muuta valittuja");
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, ComboBox.class, spec -> spec.withLabel("Avainsana")), "vip");
        assertThat(paragraphs(dialog)).containsExactly("Valittuja on 1. Muutoksia tulee 1; muissa ei ole muutettavaa.");
        _get(dialog, Button.class, spec -> spec.withText("Muuta")).click();
        assertThat(inOrganisation(() -> keywords.of(aino))).containsExactly("vip");
        assertThat(inOrganisation(() -> keywords.of(eino))).isEmpty();

        _get(Button.class, spec -> spec.withText("Kumoa")).click();
        assertThat(inOrganisation(() -> keywords.of(aino))).isEmpty();
    }

    /** The boxes are drawn by the browser, which calls what their column offers it. */
    @SuppressWarnings("unchecked")
    private static void choose(int row, boolean chosen) {
        Grid<Object> grid = _get(Grid.class);
        var offered = (Map<String, SerializableBiConsumer<Object, ArrayNode>>) requireNonNull(
                ReflectionTestUtils.getField(grid.getColumnByKey("CHOSEN").getRenderer(), "clientCallables"));
        offered.get("choose")
                .accept(_get(grid, row), Json.MAPPER.createArrayNode().add(chosen));
    }

    @Test
    void leavingARegisterAsksFirstAndSaysHowManyValuesItErases() {
        var newsletter = newsletter();
        var reader = inOrganisation(() -> registers.get(newsletter))
                .rows(Group.class)
                .findFirst()
                .orElseThrow();
        var person = store("Aino Esimerkki");
        open("contacts/" + person);
        _setValue(group("Ryhmä: Uutiskirje"), reader.id());
        group("Ryhmä: Asiakkaat").clear();
        press("Tallenna");

        var question = _get(ConfirmDialog.class);
        assertThat(_getText(question)).contains("Valitut rekisterit eivät ilmoita yhtä tallennettua tietoa.");
        _fireCancel(question);
        assertThat(inOrganisation(() -> contacts.open(person)).value().values()).hasSize(1);

        press("Tallenna");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(inOrganisation(() -> contacts.open(person)).value()).satisfies(details -> {
            assertThat(details.values()).isEmpty();
            assertThat(details.entries())
                    .extracting(ContactDetails.Entry::register)
                    .containsExactly(newsletter);
        });
    }

    @Test
    void whatIsSavedAgainStays() {
        var person = store("Aino Esimerkki");
        var before = inOrganisation(() -> contacts.open(person)).value();
        open("contacts/" + person);
        press("Tallenna");

        assertThat(inOrganisation(() -> contacts.open(person)).value()).isEqualTo(before);
    }

    @Test
    void aConsentIsKeptWithTheTextThatWasShownAndWithdrawnAsEasily() {
        var purpose = add(register, FilledTenants.purpose("Uutiskirje", group));
        var person = store("Aino Esimerkki");
        open("contacts/" + person);
        assertThat(chips()).containsExactly("Ei suostumusta");

        pressNamed("Kirjaa suostumus: Uutiskirje");
        pressSaveIn(ConsentsCard.class);
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Täytä tämä kohta.");
        assertThat(inOrganisation(() -> consents.stands(person, purpose))).isFalse();

        _setValue(_get(TextArea.class), "x".repeat(4001));
        pressSaveIn(ConsentsCard.class);
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).startsWith("Teksti on liian pitkä");

        _setValue(_get(TextArea.class), "Haluan uutiskirjeen.");
        pressSaveIn(ConsentsCard.class);
        assertThat(chips()).containsExactly("Annettu");
        assertThat(history()).singleElement().asString().contains("Haluan uutiskirjeen.", "Verkkolomake");

        pressNamed("Peruuta suostumus: Uutiskirje");
        press("Peruuta suostumus");
        expectNotifications("Tallennettu", "Suostumus on peruttu");
        assertThat(chips()).containsExactly("Ei suostumusta");
        assertThat(history()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aBanIsKeptAtOnce() {
        var person = store("Aino Esimerkki");
        open("contacts/" + person);
        _setValue(
                (CheckboxGroup<Ban>) _get(CheckboxGroup.class, spec -> spec.withLabel("Kielletty")),
                Set.of(Ban.MARKETING_EMAIL));

        expectNotifications("Tallennettu");
        assertThat(inOrganisation(() -> bans.of(person))).containsExactly(Ban.MARKETING_EMAIL);
    }

    @Test
    void contactsWithThePersonAreNotedByTheirDay() {
        var person = store("Aino Esimerkki");
        open("contacts/" + person);
        var day = _get(DatePicker.class, spec -> spec.withLabel("Päivä"));
        _setValue(day, null);
        press("Lisää yhteydenpito");
        assertThat(day.isInvalid()).isTrue();

        _setValue(day, LocalDate.of(2026, 1, 31));
        press("Lisää yhteydenpito");
        assertThat(inOrganisation(() -> serviceContacts.of(person)))
                .singleElement()
                .satisfies(noted -> assertThat(noted.day()).isEqualTo(LocalDate.of(2026, 1, 31)));

        pressNamed("Poista: 31.1.2026 · Palvelu");
        assertThat(inOrganisation(() -> serviceContacts.of(person))).isEmpty();
    }

    @Test
    void aPersonIsRemovedAfterAsking() {
        var person = store("Aino Esimerkki");
        open("contacts/" + person);
        press("Poista henkilö");
        assertThat(count()).isEqualTo(1);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(title()).isEqualTo("Kenet tunnemme?");
        assertThat(count()).isZero();
    }

    @Test
    void aViewerReadsAndChangesNothing() {
        add(register, FilledTenants.purpose("Uutiskirje", group));
        var person = store("Aino Esimerkki");
        sitDown("viewer", Role.VIEWER);
        open("contacts");
        _assertNone(Button.class, spec -> spec.withText("Lisää henkilö"));

        open("contacts/" + person);
        assertThat(title()).isEqualTo("Aino Esimerkki");
        assertThat(text("Kengännumero").getValue()).isEqualTo("38");
        assertThat(text("Kengännumero").isEnabled()).isFalse();
        assertThat(_find(_get(ContactView.class), Button.class)).isEmpty();
        assertThat(_get(CheckboxGroup.class, spec -> spec.withLabel("Kielletty"))
                        .isReadOnly())
                .isTrue();

        open("contacts/new");
        assertThat(title()).isEqualTo("Tämä ei kuulu rooliisi");
    }

    @Test
    void anAuditorDoesNotOpenContacts() {
        var person = store("Aino Esimerkki");
        sitDown("auditor", Role.AUDITOR);
        for (var address : List.of("contacts", "contacts/" + person)) {
            open(address);
            assertThat(title()).isEqualTo("Tämä ei kuulu rooliisi");
        }
    }

    @Test
    void whoIsNotThereIsSaidSo() {
        var person = store("Aino Esimerkki");
        organisation = tenants.create("owner");
        for (var address : List.of(person.toString(), UUID.randomUUID().toString(), "nobody")) {
            open("contacts/" + address);
            assertThat(title()).isEqualTo("Sivua ei löydy");
        }
    }

    private static List<String> paragraphs(Dialog dialog) {
        return _find(dialog, Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static void chooseRadio(String label, Object choice) {
        _setValue((RadioButtonGroup<Object>) _get(RadioButtonGroup.class, spec -> spec.withLabel(label)), choice);
    }

    private static void choose(Class<? extends MenuBar> menu, String words) {
        var item = _get(menu).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
    }

    private void openList(String query) {
        UI.getCurrent().navigate("o/" + organisation.slug() + "/contacts", QueryParameters.fromString(query));
    }

    private void keepKeywords() {
        add(register, category(Wording.entry("keywords"), Set.of()));
    }

    private UUID newsletter() {
        var newsletter = register("Uutiskirje");
        add(newsletter, new Group(Wording.own("Lukijat", "Läsare", "Readers")));
        add(newsletter, category(Wording.entry("name"), Set.of()));
        field(newsletter, "Lempiväri", FieldType.TEXT, false);
        return newsletter;
    }

    private UUID register(String name) {
        return inOrganisation(
                () -> registers.add(new RegisterDetails(LocalizedText.of(name, name, name), null, null, null, null)));
    }

    private UUID add(UUID register, Part part) {
        return inOrganisation(() -> parts.add(register, part));
    }

    private UUID field(UUID register, String label, FieldType type, boolean required) {
        var category = add(register, category(own(label), Set.of()));
        return add(register, new DataField(category, FilledTenants.text(label), type, required, List.of()));
    }

    private UUID store(String name) {
        var entry = new ContactDetails.Entry(register, group, null, LocalDate.of(2026, 1, 1), null);
        return inOrganisation(
                () -> contacts.add(new ContactDetails(name, null, List.of(entry), Map.of(shoeSize, "38"))));
    }

    private ContactDetails onlyContact() {
        return inOrganisation(() -> contacts.open(list.page(Listing.of(ContactFilter.ALL), 0, 2)
                        .getFirst()
                        .id()))
                .value();
    }

    private long count() {
        return inOrganisation(() -> list.count(ContactFilter.ALL));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<UUID> group(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static List<String> chips() {
        return _find(_get(ConsentsCard.class), StateChip.class).stream()
                .map(Span::getText)
                .toList();
    }

    private static void pressSaveIn(Class<ConsentsCard> card) {
        _get(_get(card), Button.class, spec -> spec.withText("Tallenna")).click();
    }

    private static List<String> history() {
        return _find(_get(ConsentsCard.class), ListItem.class).stream()
                .map(ListItem::getText)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
