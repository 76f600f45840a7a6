package fi.seloste.tenant.domain;

/** What a check has found. */
public enum Outcome {
    /** The record says what it shall say. */
    RECORD,
    /** The file does. */
    FILE,
    /** There is a record, and it says something else. */
    ANOTHER_TEXT,
    NOTHING,
    /** Nobody who was asked answered. */
    UNANSWERED,
    /** It is proven, but another organisation has proven it before and is asked first whether it still has it. */
    TAKEN;

    boolean proves() {
        return this == RECORD || this == FILE;
    }
}
