package fi.seloste.processor;

/** Whom a decision covers, where it does not cover every importer of the country. */
public enum TransferLimit {
    /** Importers that stand on the mechanism's public list. */
    CERTIFIED_IMPORTERS,
    /** Commercial organisations. */
    COMMERCIAL_ORGANISATIONS
}
