package fi.seloste.noticecheck;

/** A right that a notice states, or should. */
public enum StatedRight {
    ACCESS,
    RECTIFICATION,
    ERASURE,
    RESTRICTION,
    PORTABILITY,
    OBJECTION,
    MARKETING_OBJECTION,
    NO_AUTOMATED_DECISION,
    WITHDRAWAL,
    COMPLAINT
}
