package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import fi.seloste.security.Access;
import fi.seloste.security.Needs;
import java.util.Comparator;
import java.util.List;

/** The views of the menu that the person may open, in the menu's order. */
@org.springframework.stereotype.Component
class MenuViews {

    record Entry(String title, Class<? extends Component> view) {}

    private final Access access;

    MenuViews(Access access) {
        this.access = access;
    }

    List<Entry> open() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(route -> route.getNavigationTarget())
                .filter(view -> view.isAnnotationPresent(Menu.class))
                .filter(view -> access.permits(view.getAnnotation(Needs.class).value()))
                .sorted(Comparator.comparingDouble(
                        view -> view.getAnnotation(Menu.class).order()))
                .map(view -> new Entry(text(view.getAnnotation(Menu.class).title()), view))
                .toList();
    }
}
