package fi.seloste.processor.ui;

/** How a service stands today, in short: what it is filtered by. */
enum Standing {
    /** Data leave the Economic Area with nothing that carries them. */
    BROKEN,
    /** Somebody has to look whether the basis of a transfer holds. */
    TO_CHECK,
    /** The agreement is missing or not in force. */
    AGREEMENT,
    IN_ORDER
}
