package fi.seloste.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.security.Role;
import fi.seloste.tenant.Organisation;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of views on the whole application: an organisation of its own, whose owner sits at the window. */
@SelosteTest
public abstract class ViewTest extends KaribuTest {

    @Autowired
    protected TestTenants tenants;

    protected Organisation organisation;

    @BeforeEach
    void sitDown() {
        organisation = tenants.create("owner");
        speak(Language.FI);
    }

    /** Opens a view of the organisation. */
    protected void open(String rest) {
        UI.getCurrent().navigate("o/" + organisation.slug() + "/" + rest);
    }

    /** Works in the organisation beside the window. */
    protected <T> T inOrganisation(Callable<T> work) {
        return CurrentTenant.runAs(organisation.id(), work);
    }

    /** Somebody else of the organisation sits down at the window. */
    protected void sitDown(String subject, Role role) {
        tenants.join(organisation, subject, role);
    }

    protected static String title() {
        return _get(H1.class).getText();
    }

    protected static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    protected static void pressNamed(String name) {
        _click(_get(Button.class, spec -> spec.withPredicate(named(name)::test)));
    }

    /** The titles of the rows of a list. */
    protected static List<String> rows() {
        return _find(Component.class, spec -> spec.withClasses("row-title")).stream()
                .map(each -> ((HasText) each).getText())
                .toList();
    }

    protected static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }
}
