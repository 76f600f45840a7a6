package fi.seloste.ui;

import com.vaadin.flow.component.Component;

/** A form that knows whether something was typed into it that is not saved. Leaving the view asks every one. */
public interface Unsaved {

    boolean hasUnsavedChanges();

    /** Whether a form in the component, or the component itself, has some. */
    static boolean isIn(Component component) {
        return component instanceof Unsaved form
                ? form.hasUnsavedChanges()
                : component.getChildren().anyMatch(Unsaved::isIn);
    }
}
