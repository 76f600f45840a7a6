package fi.seloste.ui;

/** A form that knows whether something was typed into it that is not saved. Leaving the view asks every one. */
public interface Unsaved {

    boolean hasUnsavedChanges();
}
