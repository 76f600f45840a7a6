package fi.seloste.tenant.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import fi.seloste.security.Role;
import fi.seloste.tenant.Closing;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.ViewTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("What happens when the organisation is closed?")
class ClosingViewTest extends ViewTest {

    @Autowired
    Closing closing;

    @Test
    void theOwnerClosesItAfterBeingAskedAndTakesItBack() {
        open("closing");
        assertThat(title()).isEqualTo("Mitä tapahtuu, kun organisaatio suljetaan?");

        press("Sulje organisaatio");
        assertThat(inOrganisation(closing::erasedFrom)).isEmpty();
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(inOrganisation(closing::erasedFrom)).isPresent();
        assertThat(texts()).anyMatch(text -> text.startsWith("Kaikki poistetaan "));

        press("Peru sulkeminen");
        assertThat(inOrganisation(closing::erasedFrom)).isEmpty();
        _assertOne(Button.class, spec -> spec.withText("Sulje organisaatio"));
    }

    @Test
    void everyMemberIsToldOnEveryPageUntilItIsTakenBack() {
        showFrame();
        inOrganisation(() -> {
            closing.begin();
            return null;
        });
        sitDown("viewer", Role.VIEWER);
        for (var view : List.of("registers", "overview")) {
            open(view);
            assertThat(banner()).startsWith("Organisaatiota suljetaan: kaikki sen tiedot poistetaan ");
        }

        TestPerson.signIn("owner");
        open("closing");
        press("Peru sulkeminen");
        open("registers");
        assertThat(banner()).isEmpty();
    }

    private static String banner() {
        return _get(Div.class, spec -> spec.withClasses("closing-banner")).getText();
    }

    @Test
    void anEditorHasNoBusinessHere() {
        sitDown("editor", Role.EDITOR);
        open("closing");

        assertThat(title()).isEqualTo("Tämä ei kuulu rooliisi");
    }
}
