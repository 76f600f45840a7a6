package fi.seloste.contact;

import java.util.UUID;

/** No register in force, in which the person stands, declares the data: they are not stored. */
public class NotDeclaredException extends RuntimeException {

    /** What is not declared. */
    public enum What {
        NAME,
        ORGANISATION,
        FIELD,
        GROUP,
        SOURCE,
        PURPOSE,
        NOTES,
        KEYWORDS,
        BOUGHT_SERVICES,
        GUARDIAN,
        RELATIONS;

        static What of(Kept kept) {
            return valueOf(kept.name());
        }
    }

    private final What what;
    private final transient UUID id;

    public NotDeclaredException(What what, UUID id) {
        super("Not declared by a register in force: " + what);
        this.what = what;
        this.id = id;
    }

    public What what() {
        return what;
    }

    /** Which one, or null for the name and the organisation. */
    public UUID id() {
        return id;
    }
}
