package fi.seloste.security;

/** What a role may do in its organisation. */
public enum Permission {
    /** Read the configuration and the notices. */
    READ,
    /** Change registers, parties and contacts. */
    EDIT,
    /** Publish a notice; an editor only where the owner allows it. */
    PUBLISH,
    OPEN_CONTACTS,
    EXPORT_CONTACTS,
    /** Members, the organisation itself, closing it. */
    MANAGE,
    /** Read one's own entries of the audit trail. */
    AUDIT_OWN,
    /** Read the whole audit trail. */
    AUDIT
}
