package fi.seloste.register;

/** The legal bases of Art. 6(1). */
public enum Article6 {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTERESTS,
    PUBLIC_TASK,
    LEGITIMATE_INTERESTS;

    /** The point of Art. 6(1): a to f. */
    public char point() {
        return (char) ('a' + ordinal());
    }
}
