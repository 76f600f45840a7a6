package fi.seloste.onboarding.oldnotice;

/** How sure it is what a passage becomes. */
public enum Certainty {
    /** Accepted unless somebody says otherwise. */
    CERTAIN,
    /** Somebody has to look. */
    TO_CONFIRM,
    /** Nothing of the configuration fits it: it becomes own words, where it stood. */
    NOT_UNDERSTOOD
}
