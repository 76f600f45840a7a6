package fi.seloste.register;

/** The conditions of Art. 9(2) for handling special categories of personal data. */
public enum Article9 {
    EXPLICIT_CONSENT,
    EMPLOYMENT,
    VITAL_INTERESTS,
    ASSOCIATION,
    MADE_PUBLIC,
    LEGAL_CLAIMS,
    SUBSTANTIAL_PUBLIC_INTEREST,
    HEALTH_CARE,
    PUBLIC_HEALTH,
    ARCHIVING_AND_RESEARCH;

    /** The point of Art. 9(2): a to j. */
    public char point() {
        return (char) ('a' + ordinal());
    }
}
