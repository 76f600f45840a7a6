package fi.seloste.tenant.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.seloste.common.CurrentTenant;
import fi.seloste.security.Access;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.Needs;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.Organisations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Binds a browser window to the organisation in its address. The organisation belongs to the window, never to the
 * session, so that two windows can work for two organisations; membership is asked again on every step.
 */
@Component
class OrganisationWindow implements VaadinServiceInitListener {

    private record Bound(UUID organisation, String slug) {}

    private final Supplier<Optional<UUID>> source = () -> bound(UI.getCurrent()).map(Bound::organisation);
    private final Organisations organisations;
    private final Access access;

    OrganisationWindow(Organisations organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    @PostConstruct
    void offer() {
        CurrentTenant.addSource(source);
    }

    @PreDestroy
    void withdraw() {
        CurrentTenant.removeSource(source);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::enter));
    }

    /** The slug that the window is bound to. */
    static Optional<String> slug() {
        return bound(UI.getCurrent()).map(Bound::slug);
    }

    private void enter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("organisation").orElse(null);
        if (slug == null || CurrentPerson.get().isEmpty()) {
            return;
        }
        var found = organisations.enter(slug).orElse(null);
        if (found == null) {
            event.rerouteToError(NotFoundException.class);
        } else if (isOtherWindow(event.getUI(), found) || !found.slug().equals(slug)) {
            reload(event, slug, found);
        } else {
            ComponentUtil.setData(event.getUI(), Bound.class, new Bound(found.id(), found.slug()));
            requirePermission(event);
        }
    }

    private void requirePermission(BeforeEnterEvent event) {
        var needs = event.getNavigationTarget().getAnnotation(Needs.class);
        if (needs != null && !access.permits(needs.value())) {
            event.rerouteToError(new AccessDeniedException("The role lacks " + needs.value()), "");
        }
    }

    private static boolean isOtherWindow(UI ui, Organisation found) {
        return bound(ui)
                .filter(bound -> !bound.organisation().equals(found.id()))
                .isPresent();
    }

    /** A window keeps its organisation: another one, or an old slug, is opened afresh, with nothing left over. */
    private static void reload(BeforeEnterEvent event, String slug, Organisation found) {
        var address = event.getLocation().getPathWithQueryParameters();
        event.getUI().getPage().setLocation("/" + address.replaceFirst("^o/" + slug, "o/" + found.slug()));
        event.rerouteTo(Leaving.class);
    }

    private static Optional<Bound> bound(UI ui) {
        return Optional.ofNullable(ui).map(window -> ComponentUtil.getData(window, Bound.class));
    }
}
