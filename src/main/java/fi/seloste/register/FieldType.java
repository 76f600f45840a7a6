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
    URL
}
