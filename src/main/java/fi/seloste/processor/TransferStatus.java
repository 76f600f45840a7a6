package fi.seloste.processor;

/** How a transfer stands on a day. */
public enum TransferStatus {
    /** The country is inside the European Economic Area. */
    NOT_NEEDED,
    VALID,
    /** The mechanism covers listed importers alone, and nobody has looked lately whether this one is listed. */
    NEEDS_CERTIFICATION_CHECK,
    NOT_IN_FORCE_YET,
    ENDED,
    /** None is named, or the one named does not reach this transfer. */
    NO_MECHANISM;

    /** Whether the transfer stands on something that day. */
    public boolean isInOrder() {
        return this == NOT_NEEDED || this == VALID;
    }
}
