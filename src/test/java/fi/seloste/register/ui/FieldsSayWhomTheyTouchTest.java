package fi.seloste.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Whom does changing a field touch?")
class FieldsSayWhomTheyTouchTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @Autowired
    Contacts contacts;

    private final List<UUID> people = new ArrayList<>();
    private UUID field;

    @BeforeEach
    void keepWhatTwoPeopleDrink() {
        inOrganisation(() -> {
            var register = registers.add(new RegisterDetails(
                    LocalizedText.of(Language.FI, "Asiakkaat"), LocalizedText.EMPTY, null, null, 12));
            var group = parts.add(register, new Group(Wording.entry("customers")));
            parts.add(register, FilledTenants.category(Wording.entry("name"), Set.of()));
            var category = parts.add(register, FilledTenants.category(FilledTenants.own("Tavat"), Set.of()));
            field = parts.add(
                    register,
                    new DataField(
                            category,
                            FilledTenants.text("Juoma"),
                            FieldType.CHOICE,
                            false,
                            List.of(FilledTenants.text("Tee"), FilledTenants.text("Kahvi"))));
            for (var drink : List.of("0", "1")) {
                people.add(contacts.add(new ContactDetails(
                        "Aino",
                        null,
                        List.of(new ContactDetails.Entry(register, group, null, LocalDate.of(2026, 1, 1), null)),
                        Map.of(field, drink))));
            }
            return null;
        });
        open("registers/asiakkaat");
    }

    @Test
    void removingAnAlternativeSaysHowManyAreKeptAndHowManyErased() {
        removeAnAlternative();
        press("Tallenna");

        var asked = _get(ConfirmDialog.class);
        assertThat(asked.getElement().getProperty("header")).isEqualTo("Muutetaanko kenttä Juoma?");
        assertThat(asked.getElement().getProperty("message"))
                .startsWith(
                        "Kentässä on 2 ihmisen tieto. 1 säilyy, uuteen muotoon kirjoitettuna. 1 ei sovi uuteen muotoon");
        assertThat(held()).isEqualTo(2);

        _fireConfirm(asked);
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void aChangeThatTouchesNobodyAsksNothing() {
        inOrganisation(() -> {
            people.forEach(contacts::remove);
            return null;
        });
        removeAnAlternative();
        press("Tallenna");

        _assertNone(ConfirmDialog.class);
        assertThat(inOrganisation(() -> ((DataField) parts.get(field).value()).choices()))
                .hasSize(1);
    }

    @Test
    void removingAFieldSaysWhatIsErasedAndWhatTheNoticeGoesOnSaying() {
        pressNamed("Poista: Juoma");

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .isEqualTo("Kentässä on 2 ihmisen tieto, ja ne poistetaan heti ja pysyvästi. Se on tietoryhmänsä ainoa"
                        + " kenttä: seloste mainitsee ryhmän edelleen, kunnes poistat senkin ja julkaiset selosteen.");
    }

    private void removeAnAlternative() {
        pressNamed("Muokkaa: Juoma");
        var name = Texts.get(Language.FI, "form.removeOne", Texts.get(Language.FI, "DataField.choices"), 2);
        _find(Button.class, spec -> spec.withPredicate(named(name)::test))
                .getLast()
                .click();
    }

    private long held() {
        return inOrganisation(() -> parts.valuesUnder(field));
    }
}
