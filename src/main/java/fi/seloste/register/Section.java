package fi.seloste.register;

/** The sections of a notice in their order. The names, in lower case, are the section ids of the public contract. */
public enum Section {
    CONTROLLER,
    CONTACT,
    DPO,
    REGISTER_NAME,
    DATA_SUBJECTS,
    PURPOSES,
    LEGAL_BASIS,
    DATA_CONTENT,
    SOURCES,
    RECIPIENTS,
    PROCESSORS,
    TRANSFERS,
    RETENTION,
    SECURITY,
    COOKIES,
    AUTOMATED_DECISIONS,
    RIGHTS_ACCESS,
    RIGHTS_RECTIFICATION,
    RIGHTS_OTHER,
    OBJECTION,
    REQUESTS,
    COMPLAINT,
    DATE
}
