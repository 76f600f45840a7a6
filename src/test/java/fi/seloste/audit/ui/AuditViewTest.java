package fi.seloste.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import fi.seloste.register.Registers;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.ViewTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Who did what?")
class AuditViewTest extends ViewTest {

    @Autowired
    Registers registers;

    @Test
    void theOwnerSeesTheWholeTrail() {
        open("audit");

        assertThat(title()).isEqualTo("Kuka teki mitä?");
        assertThat(_size(_get(Grid.class))).isPositive();
    }

    @Test
    void anEditorSeesOnlyTheirOwnEntries() {
        sitDown("editor-of-audit", Role.EDITOR);
        open("audit");

        // The membership that they accepted, and the invitation that they used up.
        assertThat(_size(_get(Grid.class))).isEqualTo(2);
    }

    @Test
    void theOwnerLooksForOneKindOfThing() {
        open("audit");
        _setValue(combo("Mille"), "Kutsu");
        assertThat(_size(_get(Grid.class))).isZero();

        _setValue(combo("Mille"), "Jäsenyys");
        assertThat(_size(_get(Grid.class))).isEqualTo(1);
    }

    @Test
    void theOwnerTakesItOutAndAnEditorIsNotOfferedTo() {
        open("audit");
        _assertOne(Anchor.class, spec -> spec.withText("Lataa CSV-tiedostona"));

        sitDown("editor-who-exports", Role.EDITOR);
        UI.getCurrent().navigate("o/" + organisation.slug() + "/registers");
        open("audit");
        _assertNone(Anchor.class, spec -> spec.withText("Lataa CSV-tiedostona"));
    }

    @Test
    void whoDidWhatToARegisterOpensFromItsPage() {
        inOrganisation(() -> registers.add(FilledTenants.register("Asiakkaat")));
        open("registers/asiakkaat");
        press("Kuka teki mitä");

        assertThat(_size(_get(Grid.class))).isEqualTo(1);

        sitDown("viewer-of-register", Role.VIEWER);
        UI.getCurrent().navigate("o/" + organisation.slug() + "/registers");
        open("registers/asiakkaat");
        _assertNone(Button.class, spec -> spec.withText("Kuka teki mitä"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> combo(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @Test
    void aViewerIsToldThatItIsNotTheirs() {
        sitDown("viewer", Role.VIEWER);
        open("audit");

        assertThat(title()).isEqualTo("Tämä ei kuulu rooliisi");
    }
}
