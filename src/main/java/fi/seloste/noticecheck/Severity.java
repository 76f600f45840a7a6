package fi.seloste.noticecheck;

/** How much a finding weighs. */
public enum Severity {
    /** A provision is breached on the face of the notice. */
    ERROR,
    /** Probably not in order. */
    WARNING,
    /** Good practice, or something to know. */
    INFO
}
