package fi.seloste.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** An error in an action is told in the window, in the person's language; the window stays usable. */
@Component
class ActionErrors implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession()
                .setErrorHandler(error -> ErrorViews.tell(error.getThrowable())));
    }
}
