package fi.seloste.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static fi.seloste.testing.FilledTenants.category;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Versioned;
import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.Notices;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody's work is lost: whoever saves second chooses, field by field, between the two. */
class TwoPeopleEditTheSameTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Notices notices;

    @Autowired
    Contacts contacts;

    private UUID register;

    @BeforeEach
    void describe() {
        register = inOrganisation(() -> registers.add(details("040 000 0010", "toimisto@firma.example")));
    }

    @Nested
    class ARegister {

        @BeforeEach
        void edit() {
            open("registers/asiakkaat");
            pressNamed("Muokkaa: Nimi ja yhteyshenkilö");
        }

        @Test
        void offersOnlyTheFieldsThatDifferWithWhatOnlyOneTouchedProposed() {
            meanwhile("040 000 0012", "aino@firma.example");
            _setValue(field("Yhteyshenkilön puhelin"), "040 000 0011");
            press("Tallenna");

            assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Joku muu tallensi samaan aikaan");
            assertThat(_find(_get(Dialog.class), RadioButtonGroup.class))
                    .extracting(RadioButtonGroup::getLabel, choice -> choice.getValue()
                            .toString())
                    .containsExactly(
                            tuple("Yhteyshenkilön sähköposti", "THEIRS"), tuple("Yhteyshenkilön puhelin", "MINE"));
            assertThat(_find(_get(Dialog.class), TextField.class).stream().map(TextField::getValue))
                    .containsExactly("040 000 0011", "040 000 0012");
            assertThat(stored().contactPhone()).isEqualTo("040 000 0012");

            pressInDialog("Tallenna");
            expectNotifications("Tallennettu");
            assertThat(stored()).satisfies(details -> {
                assertThat(details.contactPhone()).isEqualTo("040 000 0011");
                assertThat(details.contactEmail()).isEqualTo("aino@firma.example");
            });
        }

        @Test
        @SuppressWarnings("unchecked")
        void keepsTheOthersWhereThatIsChosen() {
            meanwhile("040 000 0012", "toimisto@firma.example");
            _setValue(field("Yhteyshenkilön puhelin"), "040 000 0011");
            press("Tallenna");
            RadioButtonGroup<Object> choice = _get(_get(Dialog.class), RadioButtonGroup.class);
            choice.setValue(choice.getListDataView().getItem(1));
            pressInDialog("Tallenna");

            assertThat(stored().contactPhone()).isEqualTo("040 000 0012");
        }

        @Test
        void leavesWhatWasTypedInTheFormForWhoeverGoesBack() {
            meanwhile("040 000 0012", "toimisto@firma.example");
            _setValue(field("Yhteyshenkilön puhelin"), "040 000 0011");
            press("Tallenna");
            pressInDialog("Palaa lomakkeeseen");

            _assertNone(Dialog.class);
            assertThat(field("Yhteyshenkilön puhelin").getValue()).isEqualTo("040 000 0011");
            assertThat(stored().contactPhone()).isEqualTo("040 000 0012");
        }

        @Test
        void asksAgainWhereAThirdSavesMeanwhile() {
            meanwhile("040 000 0012", "toimisto@firma.example");
            _setValue(field("Yhteyshenkilön puhelin"), "040 000 0011");
            press("Tallenna");
            meanwhile("040 000 0013", "toimisto@firma.example");
            pressInDialog("Tallenna");

            assertThat(_find(_get(Dialog.class), TextField.class).stream().map(TextField::getValue))
                    .containsExactly("040 000 0011", "040 000 0013");
            assertThat(stored().contactPhone()).isEqualTo("040 000 0013");
        }

        @Test
        void isNotHeldUpByAChangeOfWhatTheFormDoesNotShow() {
            add(new Group(Wording.own("Kokeilijat", "Provare", "Testers")));
            _setValue(field("Yhteyshenkilön puhelin"), "040 000 0011");
            press("Tallenna");

            _assertNone(Dialog.class);
            assertThat(stored().contactPhone()).isEqualTo("040 000 0011");
        }

        private void meanwhile(String phone, String email) {
            inOrganisation(() -> {
                registers.change(new Versioned<>(
                        register,
                        registers.details(register).version(),
                        new RegisterDetails(stored().name(), null, email, phone, null)));
                return null;
            });
        }

        private RegisterDetails stored() {
            return inOrganisation(() -> registers.details(register)).value();
        }
    }

    @Test
    void aPartOfARegister() {
        var group = add(new Group(Wording.own("Kokeilijat", "Provare", "Testers")));
        open("registers/asiakkaat");
        pressNamed("Muokkaa: Kokeilijat");
        inOrganisation(() -> {
            parts.change(new Versioned<>(
                    group, parts.get(group).version(), new Group(Wording.own("Testaajat", "Provare", "Testers"))));
            return null;
        });
        _setValue(area("Omin sanoin – Suomi"), "Koehenkilöt");
        press("Tallenna");
        pressInDialog("Tallenna");

        assertThat(rows()).contains("Koehenkilöt");
        assertThat(((Group) inOrganisation(() -> parts.get(group)).value())
                        .name()
                        .own()
                        .texts())
                .containsValues("Koehenkilöt", "Provare", "Testers");
    }

    @Test
    void theTitleOfANotice() {
        var notice = inOrganisation(() -> notices.add(FilledTenants.notice("Seloste"), "seloste", List.of(register)));
        open("notices/seloste");
        pressNamed("Muokkaa: Otsikko, päiväykset ja rekisterit");
        inOrganisation(() -> {
            notices.change(new Versioned<>(
                    notice,
                    notices.details(notice).version(),
                    new NoticeDetails(FilledTenants.text("Toisen otsikko"), null, "2026", null)));
            return null;
        });
        _setValue(field("Laadittu"), "2025");
        press("Tallenna");
        pressInDialog("Tallenna");

        assertThat(title()).isEqualTo("Toisen otsikko");
        assertThat(inOrganisation(() -> notices.details(notice)).value().drawnUp())
                .isEqualTo("2025");
    }

    @Nested
    class AContact {

        private UUID person;
        private UUID group;

        @BeforeEach
        void edit() {
            group = add(new Group(Wording.own("Kokeilijat", "Provare", "Testers")));
            add(category(Wording.entry("name"), Set.of()));
            person = inOrganisation(() -> contacts.add(named("Aino Esimerkki")));
            open("contacts/" + person);
            inOrganisation(() -> {
                contacts.change(new Versioned<>(person, contacts.open(person).version(), named("Aino Toinen")));
                return null;
            });
            _setValue(field("Nimi"), "Aino Kolmas");
            press("Tallenna");
        }

        @Test
        void isSavedOverTheOthersOnlyAfterAsking() {
            assertThat(stored()).isEqualTo("Aino Toinen");
            _fireConfirm(_get(ConfirmDialog.class));
            assertThat(stored()).isEqualTo("Aino Kolmas");
        }

        @Test
        void isShownAsItStandsWhereThatIsWanted() {
            _fireReject(_get(ConfirmDialog.class));
            assertThat(field("Nimi").getValue()).isEqualTo("Aino Toinen");
        }

        @Test
        void keepsWhatWasTypedForWhoeverGoesBack() {
            _fireCancel(_get(ConfirmDialog.class));
            assertThat(field("Nimi").getValue()).isEqualTo("Aino Kolmas");
            assertThat(stored()).isEqualTo("Aino Toinen");
        }

        private String stored() {
            return inOrganisation(() -> contacts.open(person)).value().name();
        }

        private ContactDetails named(String name) {
            var entry = new ContactDetails.Entry(register, group, null, LocalDate.of(2026, 1, 1), null);
            return new ContactDetails(name, null, List.of(entry), Map.of());
        }
    }

    private static RegisterDetails details(String phone, String email) {
        return new RegisterDetails(LocalizedText.of("Asiakkaat", "Kunder", "Customers"), null, email, phone, null);
    }

    private UUID add(Part part) {
        return inOrganisation(() -> parts.add(register, part));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label).withPredicate(each -> !each.isReadOnly()));
    }

    private static TextArea area(String name) {
        return _get(TextArea.class, spec -> spec.withPredicate(named(name)::test));
    }

    private static void pressInDialog(String button) {
        _get(_get(Dialog.class), Button.class, spec -> spec.withText(button)).click();
    }
}
