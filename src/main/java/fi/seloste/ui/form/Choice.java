package fi.seloste.ui.form;

/** One thing that can be chosen: its id, and what it is called in the language of the person. */
public record Choice<I>(I id, String label) {}
