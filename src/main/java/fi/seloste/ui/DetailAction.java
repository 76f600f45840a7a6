package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** Something that a module adds to the detail page of another module's things: their history, for one. */
@FunctionalInterface
public interface DetailAction {

    /**
     * What a detail page shows.
     *
     * @param name what people call it
     */
    record Subject(UUID id, String name) {}

    /** The button or link for the subject; none where the module has nothing for it. */
    Optional<Component> create(Subject subject);
}
