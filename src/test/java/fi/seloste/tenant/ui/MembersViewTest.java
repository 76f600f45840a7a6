package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.security.Role;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who can get at the data?")
class MembersViewTest extends ViewTest {

    @Test
    void theOwnerSeesTheMembersAndThemselvesAmongThem() {
        open("members");

        assertThat(title()).isEqualTo("Kuka pääsee tietoihin?");
        assertThat(rows()).contains("owner (sinä)");
    }

    @Test
    void anInvitationIsShownOnceToBeCopiedAndWorksForWhomeverIsSentIt() {
        open("members");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Kenelle")), "Uusi työkaveri");
        press("Tee kutsu");
        var link = _get(TextField.class, spec -> spec.withLabel("Kutsulinkki")).getValue();

        TestPerson.signIn("invited");
        UI.getCurrent().navigate(link.substring(link.indexOf("invitations/")));
        assertThat(title()).isEqualTo("Sinut on kutsuttu: Koefirma Oy");
        press("Hyväksy kutsu");
        assertThat(title()).isEqualTo("Mikä odottaa sinua?");
    }

    @Test
    void aNoteThatIsTooLongIsRefusedBesideItsField() {
        open("members");
        var note = _get(TextField.class, spec -> spec.withLabel("Kenelle"));
        _setValue(note, "x".repeat(201));
        press("Tee kutsu");

        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isEqualTo("Teksti on liian pitkä: enintään 200 merkkiä.");
        _assertNone(TextField.class, spec -> spec.withLabel("Kutsulinkki"));

        _setValue(note, "x".repeat(200));
        press("Tee kutsu");
        assertThat(note.isInvalid()).isFalse();
        _assertOne(TextField.class, spec -> spec.withLabel("Kutsulinkki"));
    }

    @Test
    void aUsedInvitationSaysThatItIsNotValid() {
        UI.getCurrent().navigate("invitations/never-was");

        assertThat(title()).isEqualTo("Kutsu ei ole voimassa");
    }

    @Test
    void theLastOwnerIsToldWhyTheyStay() {
        open("members");
        pressNamed("Poista owner");
        _fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("Organisaatiolla on aina oltava omistaja. Tee ensin jostakusta toisesta omistaja.");
    }

    @Test
    void anEditorHasNoBusinessHere() {
        sitDown("editor", Role.EDITOR);
        open("members");

        assertThat(title()).isEqualTo("Tämä ei kuulu rooliisi");
    }
}
