package fi.seloste.contact.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something else that can be done with the contacts, from their list. */
@FunctionalInterface
public interface ListAction {

    /** The button for it; none to whoever may not do it. */
    Optional<Component> create(String organisation);
}
