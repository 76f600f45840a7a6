package fi.seloste.register;

/** Data that the law protects more than other data. */
public enum SpecialCategory {
    /** Art. 9(1). */
    ETHNIC_ORIGIN,
    POLITICAL_OPINIONS,
    BELIEFS,
    TRADE_UNION,
    GENETIC,
    BIOMETRIC,
    HEALTH,
    SEX_LIFE,
    /** Art. 10. */
    CRIMINAL,
    /** Data Protection Act (1050/2018), section 29. */
    PERSONAL_IDENTITY_CODE
}
