package fi.seloste.processor;

/** How a service came into the inventory. */
public enum ServiceOrigin {
    /** The organisation entered it. */
    ORGANISATION,
    /** The firm that runs this installation: it handles every organisation's data. */
    OPERATOR,
    /** Where this installation's servers are. */
    HOSTING
}
