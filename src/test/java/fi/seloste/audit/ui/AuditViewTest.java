package fi.seloste.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import fi.seloste.security.Role;
import fi.seloste.testing.ViewTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who did what?")
class AuditViewTest extends ViewTest {

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
    void aViewerIsToldThatItIsNotTheirs() {
        sitDown("viewer", Role.VIEWER);
        open("audit");

        assertThat(title()).isEqualTo("Tämä ei kuulu rooliisi");
    }
}
