package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;

/** The frame around every view of an organisation: its name, the menu of what the person may open, the header. */
@Layout("o")
@PermitAll
@SpringComponent
@UIScope
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final OrganisationAddress organisation;
    private final MenuViews views;
    private final List<HeaderItem> items;
    private final Div closing = new Div();

    MainLayout(OrganisationAddress organisation, MenuViews views, List<HeaderItem> items) {
        this.organisation = organisation;
        this.views = views;
        this.items = items.stream()
                .sorted(Comparator.comparingInt(HeaderItem::order))
                .toList();
        setPrimarySection(Section.DRAWER);
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(text("layout.menu"));
        var right = new Div();
        right.addClassName("header-items");
        this.items.forEach(item -> right.add(item.create()));
        closing.addClassName("closing-banner");
        closing.getElement().setAttribute("role", "status");
        addToNavbar(skip(), toggle, right, closing);
    }

    /** For those who go by keyboard: past the menu, straight to the view. */
    private static Anchor skip() {
        var skip = new Anchor("#" + CONTENT, text("layout.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement()
                .setAttribute("id", CONTENT)
                .setAttribute("role", "main")
                .setAttribute("tabindex", "-1");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        tellOfClosing();
        if (getChildren()
                        .noneMatch(
                                child -> child.getId().filter("drawer"::equals).isPresent())
                && organisation.slug().isPresent()) {
            addToDrawer(drawer());
        }
    }

    /** Every member is told, wherever they are, so that nobody loses what they still need. */
    private void tellOfClosing() {
        closing.setText(organisation
                .slug()
                .flatMap(slug -> organisation.erasedFrom())
                .map(day -> text(
                        "layout.closing",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Messages.language().locale())
                                .format(day)))
                .orElse(""));
    }

    private Component drawer() {
        var name = new Span(organisation.name());
        name.addClassName("organisation-name");
        var drawer = new Div(name, new Scroller(menu()));
        drawer.setId("drawer");
        return drawer;
    }

    private SideNav menu() {
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", text("layout.menu"));
        menu.addClassName("menu");
        var parameters = new RouteParameters("organisation", organisation.slug().orElseThrow());
        views.open().stream()
                .map(entry -> {
                    var item = new SideNavItem(entry.title(), entry.view(), parameters);
                    item.setMatchNested(true);
                    return item;
                })
                .forEach(menu::addItem);
        return menu;
    }
}
