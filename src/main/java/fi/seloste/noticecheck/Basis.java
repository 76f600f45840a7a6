package fi.seloste.noticecheck;

/** A legal basis that a notice states. The names, in lower case, are those of the public contract. */
public enum Basis {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS
}
