package fi.seloste.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fi.seloste.common.Language;
import java.security.Principal;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * A test in a window without a browser. As it stands it is for components; where the test runs with Spring, the window
 * is the application's own, with all its views. Components are found by the words that a person sees.
 */
public abstract class KaribuTest {

    private static final Routes VIEWS = views();

    @Autowired(required = false)
    private ApplicationContext spring;

    @BeforeEach
    void openWindow() {
        // Without this bridge, guarded views are empty, and no error says why.
        MockVaadin.INSTANCE.setMockRequestFactory(SignedInRequest::new);
        if (spring == null) {
            MockVaadin.setup(new Routes(), MockedUI::new);
            speak(Language.FI);
        } else {
            MockVaadin.setup(MockedUI::new, new MockSpringServlet(VIEWS, spring, MockedUI::new));
        }
    }

    @AfterEach
    void closeWindow() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** The words of the window are those of the language from now on. */
    protected static void speak(Language language) {
        UI.getCurrent().setLocale(language.locale());
    }

    /** Views stand in the frame of the application from now on: menu, header. */
    @SuppressWarnings("unchecked")
    protected static void showFrame() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        for (var definition : scanner.findCandidateComponents("fi.seloste")) {
            ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext())
                    .setLayout((Class<? extends RouterLayout>)
                            ClassUtils.resolveClassName(definition.getBeanClassName(), null));
        }
    }

    /** For finding a component by its accessible name, where nothing visible tells it from others. */
    protected static Predicate<Component> named(String name) {
        return component -> component instanceof HasAriaLabel labelled
                && labelled.getAriaLabel().filter(name::equals).isPresent();
    }

    /** Every view and error view, package-private ones included, which Karibu does not find by itself. */
    @SuppressWarnings("unchecked")
    private static Routes views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        scanner.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        var views = new Routes();
        // Our own error views stand in place of Karibu's.
        views.getErrorRoutes().clear();
        for (var definition : scanner.findCandidateComponents("fi.seloste")) {
            var view = ClassUtils.resolveClassName(definition.getBeanClassName(), null);
            if (HasErrorParameter.class.isAssignableFrom(view)) {
                views.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) view);
            } else {
                views.getRoutes().add((Class<? extends Component>) view);
            }
        }
        return views;
    }

    /** A request of whoever is signed in on this thread. */
    private static final class SignedInRequest extends FakeRequest {

        SignedInRequest(FakeHttpSession session) {
            super(session);
        }

        @Override
        public Principal getUserPrincipal() {
            return SecurityContextHolder.getContext().getAuthentication();
        }

        @Override
        public boolean isUserInRole(String role) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            return authentication != null
                    && authentication.getAuthorities().stream()
                            .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
        }
    }
}
