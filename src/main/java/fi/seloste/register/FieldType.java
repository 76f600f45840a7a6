package fi.seloste.register;

/** The type of a stored value. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    CHOICE,
    CHOICES,
    YES_NO,
    EMAIL,
    PHONE,
    ADDRESS,
    URL,
    /** Finland's personal identity code, kept only where a statute allows it (Data Protection Act 1050/2018, section 29). */
    IDENTITY_CODE
}
