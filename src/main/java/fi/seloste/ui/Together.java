package fi.seloste.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Tells people who else is at the same thing. */
@FunctionalInterface
public interface Together {

    /** A line for the view or the dialog of a thing, kept up to date while it is shown; it holds nothing while nobody else is there. */
    Component at(UUID subject);
}
