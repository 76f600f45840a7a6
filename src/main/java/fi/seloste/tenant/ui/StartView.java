package fi.seloste.tenant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fi.seloste.tenant.Organisations;
import jakarta.annotation.security.PermitAll;

/** Where everyone starts: into one's only organisation, to the choice among several, or to creating the first. */
@Route(value = "", autoLayout = false)
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    private final transient Organisations organisations;

    StartView(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var mine = organisations.mine();
        if (mine.isEmpty()) {
            event.forwardTo(NewOrganisationView.class);
        } else if (mine.size() == 1) {
            event.forwardTo(OrganisationAddresses.home(mine.getFirst()));
        } else {
            event.forwardTo(OrganisationsView.class);
        }
    }
}
