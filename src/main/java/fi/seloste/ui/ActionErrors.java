package fi.seloste.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.seloste.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** An error in an action is told in the window, in the person's language; the window stays usable. */
@Component
class ActionErrors implements VaadinServiceInitListener {

    private final Access access;
    private final OrganisationAddress organisation;
    private final LeavingGuard leaving;

    ActionErrors(Access access, OrganisationAddress organisation, LeavingGuard leaving) {
        this.access = access;
        this.organisation = organisation;
        this.leaving = leaving;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(error -> tell(error.getThrowable())));
    }

    private void tell(Throwable error) {
        if (UI.getCurrent() == null) {
            // A request without a window, such as a download's: nobody can be told, but whoever runs it all.
            ErrorViews.report(error);
        } else if (error instanceof AccessDeniedException && isOutside()) {
            Toast.failed(text("error.notMember"));
            // Nothing of the organisation stays in the window.
            var window = UI.getCurrent();
            leaving.unasked(window, () -> window.refreshCurrentRoute(true));
        } else {
            ErrorViews.tell(error);
        }
    }

    /** Whether the window is one of an organisation that the person is no member of any more. */
    private boolean isOutside() {
        return organisation.slug().isPresent() && access.membership().isEmpty();
    }
}
