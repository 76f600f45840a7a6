package fi.seloste.tenant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fi.seloste.security.Access;
import fi.seloste.tenant.Organisations;
import jakarta.annotation.security.PermitAll;

/**
 * Where everyone starts: into one's only organisation, to the choice among several, or to creating the first; who runs
 * the installation and has none, at the list of them.
 */
@Route(value = "", autoLayout = false)
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final transient Organisations organisations;
    private final transient Access access;

    StartView(Organisations organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = organisations.mine();
        if (mine.isEmpty()) {
            event.forwardTo(access.oversees() ? InstallationView.class : NewOrganisationView.class);
        } else if (mine.size() == 1) {
            event.forwardTo(OrganisationAddresses.home(mine.getFirst()));
        } else {
            event.forwardTo(OrganisationsView.class);
        }
    }
}
