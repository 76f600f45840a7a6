package fi.seloste.contact.permission;

import fi.seloste.contact.Ban;

/** How a message reaches a person. */
public enum MessageChannel {
    EMAIL(Ban.MARKETING_EMAIL, true),
    TEXT_MESSAGE(Ban.MARKETING_TEXT_MESSAGE, true),
    /** A call by a machine, with nobody speaking. */
    AUTOMATED_CALL(Ban.MARKETING_PHONE, true),
    PHONE(Ban.MARKETING_PHONE, false),
    POST(Ban.MARKETING_POST, false);

    private final Ban ban;
    private final boolean electronic;

    MessageChannel(Ban ban, boolean electronic) {
        this.ban = ban;
        this.electronic = electronic;
    }

    /** What forbids direct marketing by it. */
    Ban ban() {
        return ban;
    }

    /** Whether direct marketing by it needs a natural person's prior consent (Act 917/2014, section 200(1)). */
    boolean needsPriorConsent() {
        return electronic;
    }
}
