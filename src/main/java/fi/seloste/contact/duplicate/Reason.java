package fi.seloste.contact.duplicate;

/** Why two contacts may be one person, the strongest first. */
public enum Reason {
    IDENTITY_CODE,
    EMAIL,
    PHONE,
    NAME_AND_ORGANISATION,
    /** With a similar name: people live together. */
    ADDRESS,
    NAME
}
