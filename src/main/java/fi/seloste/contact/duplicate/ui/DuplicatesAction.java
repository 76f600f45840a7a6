package fi.seloste.contact.duplicate.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import fi.seloste.contact.ui.ListAction;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import java.util.Optional;

/** From the list of contacts to those who may be there twice. */
@org.springframework.stereotype.Component
class DuplicatesAction implements ListAction {

    private final Access access;

    DuplicatesAction(Access access) {
        this.access = access;
    }

    @Override
    public Optional<Component> create(String organisation) {
        if (!access.permits(Permission.EDIT)) {
            return Optional.empty();
        }
        return Optional.of(new Button(text("twice.open"), click -> UI.getCurrent()
                .navigate(DuplicatesView.class, new RouteParameters(new RouteParam("organisation", organisation)))));
    }
}
