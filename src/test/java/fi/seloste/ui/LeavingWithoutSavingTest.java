package fi.seloste.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.Registers;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Going elsewhere while something is typed and not saved asks first, whichever form it is. */
class LeavingWithoutSavingTest extends ViewTest {

    @Autowired
    Registers registers;

    @Autowired
    RegisterParts parts;

    @BeforeEach
    void describe() {
        inOrganisation(() -> {
            var register = registers.add(new RegisterDetails(
                    LocalizedText.of("Asiakkaat", "Kunder", "Customers"), null, null, "040 000 0010", null));
            parts.add(register, FilledTenants.category(Wording.entry("name"), Set.of()));
            return parts.add(register, new Group(Wording.own("Kokeilijat", "Provare", "Testers")));
        });
    }

    @Test
    void whoeverStaysFindsWhatWasTypedAndWhoeverLeavesLosesIt() {
        type();
        open("notices");
        assertThat(title()).isEqualTo("Asiakkaat");
        _fireCancel(_get(ConfirmDialog.class));
        assertThat(title()).isEqualTo("Asiakkaat");
        assertThat(phone().getValue()).isEqualTo("040 000 0011");

        open("notices");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(title()).isEqualTo("Mitä kerromme ihmisille?");
        assertThat(inOrganisation(registers::all).getFirst().details().contactPhone())
                .isEqualTo("040 000 0010");
    }

    @Test
    void aFormThatWasOnlyOpenedIsLeftWithoutAsking() {
        open("registers/asiakkaat");
        pressNamed("Muokkaa: Nimi ja yhteyshenkilö");
        open("notices");

        goneTo("Mitä kerromme ihmisille?");
    }

    @Test
    void whatIsTakenBackIsNoChange() {
        type();
        _setValue(phone(), "040 000 0010");
        open("notices");

        goneTo("Mitä kerromme ihmisille?");
    }

    @Test
    void whatIsSavedOrCancelledIsLeftWithoutAsking() {
        type();
        press("Tallenna");
        open("notices");
        goneTo("Mitä kerromme ihmisille?");

        type();
        press("Peruuta");
        open("notices");
        goneTo("Mitä kerromme ihmisille?");
    }

    @Test
    void aNewRegisterOpensWithoutAskingAboutTheFormThatMadeIt() {
        open("registers");
        press("Lisää rekisteri");
        _setValue(_get(TextArea.class, spec -> spec.withPredicate(named("Rekisterin nimi – Suomi")::test)), "Hakijat");
        press("Luo rekisteri");

        goneTo("Hakijat");
    }

    @Test
    void aNewNoticeOpensWithoutAskingAndAHalfMadeOneIsAskedAbout() {
        open("notices");
        _find(Button.class, spec -> spec.withText("Lisää seloste")).getFirst().click();
        _setValue(
                _get(TextArea.class, spec -> spec.withPredicate(named("Selosteen otsikko – Suomi")::test)), "Seloste");
        open("registers");
        _fireCancel(_get(ConfirmDialog.class));
        press("Luo seloste");

        goneTo("Seloste");
    }

    @Test
    void aContactIsAskedAboutToo() {
        open("contacts/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nimi")), "Aino Esimerkki");
        open("contacts");
        _fireCancel(_get(ConfirmDialog.class));
        press("Tallenna");
        goneTo("Aino Esimerkki");

        open("contacts");
        goneTo("Kenet tunnemme?");
    }

    private void type() {
        open("registers/asiakkaat");
        pressNamed("Muokkaa: Nimi ja yhteyshenkilö");
        _setValue(phone(), "040 000 0011");
    }

    private static void goneTo(String title) {
        _assertNone(ConfirmDialog.class);
        assertThat(title()).isEqualTo(title);
    }

    private static TextField phone() {
        return _get(TextField.class, spec -> spec.withLabel("Yhteyshenkilön puhelin"));
    }
}
