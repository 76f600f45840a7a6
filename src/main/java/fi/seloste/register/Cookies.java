package fi.seloste.register;

import fi.seloste.common.DraftOnly;
import fi.seloste.common.ShownWhen;
import java.util.Set;

/**
 * Cookies of the organisation's site (Act on Electronic Communications Services 917/2014, section 205).
 *
 * @param used    whether any are used
 * @param uses    what for
 * @param consent how consent is asked for those that are not necessary
 */
public record Cookies(
        boolean used,
        @ShownWhen(component = "used", is = "true") Set<Use> uses,
        Consent consent) implements Part {

    public enum Use {
        NECESSARY,
        USER_EXPERIENCE,
        DEVELOPMENT,
        ANALYTICS,
        MARKETING
    }

    public enum Consent {
        /** Asked on the site before any other than necessary cookie is set. */
        ASKED_ON_SITE,
        /** Only necessary cookies: none is needed. */
        NOT_NEEDED,
        /** Old notices: the browser's settings, which are no consent. */
        @DraftOnly
        BROWSER_SETTINGS,
        /** Old notices: a heading with nothing under it. */
        @DraftOnly
        NOT_STATED
    }

    public Cookies {
        uses = Part.constants(uses);
    }
}
