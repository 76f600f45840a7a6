package fi.seloste.contact.permission;

/** Why somebody may be contacted for something, or may not, with the provision that says so. */
public enum ContactReason {
    /** What the relationship makes necessary is told, whatever was forbidden. */
    NEEDED_FOR_SERVICE(true, "GDPR 6(1)(b)-(e)"),
    CONSENTED(true, "GDPR 6(1)(a)"),
    INTEREST(true, "GDPR 6(1)(f)"),
    /** By post or by a person who calls: allowed until it is forbidden. */
    NOT_FORBIDDEN(true, "917/2014 200(2)"),
    THEIR_JOB(true, "917/2014 202"),
    CUSTOMER(true, "917/2014 200(3)"),

    /** No purpose in force concerns the person any more, or ever did. */
    NO_PURPOSE(false, "GDPR 5(1)(b)"),
    BANNED(false, "GDPR 21(3)"),
    CONSENT_WITHDRAWN(false, "GDPR 7(3)"),
    NO_CONSENT(false, "GDPR 6(1)(a)"),
    NO_PRIOR_CONSENT(false, "917/2014 200(1)");

    private final boolean allowed;
    private final String provision;

    ContactReason(boolean allowed, String provision) {
        this.allowed = allowed;
        this.provision = provision;
    }

    public boolean allowed() {
        return allowed;
    }

    /** The article or section behind it. */
    public String provision() {
        return provision;
    }
}
