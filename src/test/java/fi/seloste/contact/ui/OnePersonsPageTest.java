package fi.seloste.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Wording;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.list.ContactList.Row;
import fi.seloste.register.Article6;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
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

@DisplayName("What do we hold on this person, why, and may we contact them?")
class OnePersonsPageTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    @Autowired
    Bans bans;

    private UUID register;
    private UUID group;
    private UUID person;

    /** A register that markets on a legitimate interest and keeps all there is to be kept beside fields. */
    @BeforeEach
    void keepSomebody() {
        register = inOrganisation(() -> registers.add(FilledTenants.register("Asiakkaat")));
        group = inOrganisation(() -> parts.add(register, new Group(Wording.entry("customers"))));
        inOrganisation(() -> parts.add(
                register,
                new Purpose(
                        Wording.entry("marketing"),
                        true,
                        List.of(new LegalBasis(
                                group, Article6.LEGITIMATE_INTERESTS, null, Wording.entry("marketing"), null, null)))));
        for (var kept : List.of("name", "organisation", "ordered_services", "notes_and_keywords", "guardian_details")) {
            inOrganisation(() -> parts.add(register, FilledTenants.category(Wording.entry(kept), Set.of())));
        }
        person = add("Aino Esimerkki");
    }

    private UUID add(String name) {
        return inOrganisation(() -> contacts.add(new ContactDetails(
                name,
                "Esimerkki Oy",
                List.of(new ContactDetails.Entry(register, group, null, LocalDate.of(2026, 1, 1), null)),
                Map.of())));
    }

    @Test
    void tellsSinceWhenAndThatNoNoticeSaysWhyYet() {
        openPerson();

        assertThat(in(WhyCard.class, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Asiakkaat, alkaen 1.1.2026", "Tästä rekisteristä ei ole julkaistua selostetta.");
    }

    @Test
    void answersForEachChannelWithItsReason() {
        openPerson();
        assertThat(answers()).containsExactly("Ei saa", "Ei saa", "Ei saa", "Saa", "Saa");

        _setValue(_get(_get(PermissionCard.class), Checkbox.class), true);
        assertThat(answers()).containsOnly("Saa");

        inOrganisation(() -> {
            bans.set(person, Set.of(Ban.MARKETING_EMAIL));
            return null;
        });
        openPerson();
        _setValue(_get(_get(PermissionCard.class), Checkbox.class), true);
        assertThat(answers()).containsExactly("Ei saa", "Saa", "Saa", "Saa", "Saa");
        assertThat(in(PermissionCard.class, Span.class))
                .extracting(Span::getText)
                .contains("Henkilö on kieltänyt tämän. (GDPR 21(3))");
    }

    @Test
    void aNoteIsWrittenAndTakenAway() {
        openPerson();
        press(NotesCard.class, "Lisää muistiinpano");
        assertThat(_get(_get(NotesCard.class), TextArea.class).getErrorMessage())
                .isEqualTo("Täytä tämä kohta.");

        _setValue(_get(_get(NotesCard.class), TextArea.class), "Soittaa aamuisin");
        press(NotesCard.class, "Lisää muistiinpano");
        expectNotifications("Tallennettu");
        assertThat(in(NotesCard.class, Span.class)).extracting(Span::getText).contains("Soittaa aamuisin");

        press(NotesCard.class, "Poista");
        assertThat(in(NotesCard.class, Span.class)).extracting(Span::getText).doesNotContain("Soittaa aamuisin");
    }

    @Test
    void aServiceIsBoughtChangedAndEnded() {
        openPerson();
        _setValue(_get(_get(BoughtServicesCard.class), TextField.class), "Valmennus");
        press(BoughtServicesCard.class, "Lisää palvelu");
        press(BoughtServicesCard.class, "Muuta");
        _setValue(_get(_get(BoughtServicesCard.class), TextField.class), "Pitkä valmennus");
        press(BoughtServicesCard.class, "Muuta");

        assertThat(in(BoughtServicesCard.class, Span.class))
                .extracting(Span::getText)
                .contains("Valmennus", "Pitkä valmennus");
    }

    @Test
    void aKeywordIsTyped() {
        openPerson();
        var words = keywords();
        ComponentUtil.fireEvent(words, new ComboBoxBase.CustomValueSetEvent<>(words, true, "messut"));

        expectNotifications("Tallennettu");
        openPerson();
        assertThat(keywords().getValue()).containsExactly("messut");
    }

    @Test
    void aGuardianIsFoundByNameAndSeenFromBothSides() {
        var guardian = add("Tuuli Huoltaja");
        openPerson();
        ComboBox<Row> who = who();
        who.setValue(new Row(guardian, "Tuuli Huoltaja", null, List.of(), null, null, List.of(), Map.of()));
        press(RelationsCard.class, "Lisää suhde");

        assertThat(in(RelationsCard.class, Span.class))
                .extracting(Span::getText)
                .contains("Huoltaja");
        open("contacts/" + guardian);
        assertThat(in(RelationsCard.class, Span.class))
                .extracting(Span::getText)
                .contains("Huollettava");
    }

    @Test
    void aBanLiftedBesideTheFormIsNoConflictWithIt() {
        inOrganisation(() -> {
            bans.set(person, Set.of(Ban.MARKETING_EMAIL));
            return null;
        });
        openPerson();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nimi")), "Aino Uusi");
        _get(_get(BansCard.class), CheckboxGroup.class).setValue(Set.of());
        _get(Button.class, spec -> spec.withText("Tallenna")).click();

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(inOrganisation(() -> contacts.open(person)).value().name()).isEqualTo("Aino Uusi");
    }

    @Test
    void aViewerReadsAndChangesNothing() {
        sitDown("viewer", Role.VIEWER);
        openPerson();

        for (var card : List.of(NotesCard.class, BoughtServicesCard.class, RelationsCard.class)) {
            assertThat(in(card, Button.class)).isEmpty();
        }
        assertThat(keywords().isReadOnly()).isTrue();
    }

    private void openPerson() {
        open("contacts/" + person);
    }

    private static List<String> answers() {
        return in(PermissionCard.class, StateChip.class).stream()
                .map(StateChip::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> keywords() {
        return _get(_get(KeywordsCard.class), MultiSelectComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Row> who() {
        return _get(_get(RelationsCard.class), ComboBox.class);
    }

    private static <T extends Component> List<T> in(Class<? extends Component> card, Class<T> kind) {
        return _find(_get(card), kind);
    }

    private static void press(Class<? extends Component> card, String button) {
        _find(_get(card), Button.class, spec -> spec.withText(button))
                .getFirst()
                .click();
    }
}
