package fi.seloste.common;

import java.util.UUID;

/**
 * Something that was done and changes no row by itself: a contact opened, contacts listed, a version published.
 * Published as an application event inside the transaction, it leaves an entry in the audit trail.
 *
 * @param entity what kind of thing it was done to
 * @param id     which one, or null for all of the kind
 */
public record AuditedAction(Kind kind, String entity, UUID id) {

    public enum Kind {
        OPENED,
        /** A value that is hidden by default was shown. */
        REVEALED,
        LISTED,
        PUBLISHED,
        EXPORTED,
        /** A file of contacts was begun to be imported. */
        IMPORTED,
        /** Two contacts that mean one person were made one. */
        MERGED,
        /** They were made two again. */
        SEPARATED
    }
}
