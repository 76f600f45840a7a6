package fi.seloste.onboarding.ui;

import fi.seloste.tenant.FirstPlace;
import fi.seloste.tenant.Organisation;
import org.springframework.stereotype.Component;

/** The addresses of the first hour, so that a route changes in one place. */
final class BeginningNavigation {

    static final String CHOICE = "o/:organisation/beginning";
    static final String TRADE = "o/:organisation/beginning/trade";
    static final String OLD_NOTICE = "o/:organisation/beginning/old-notice";

    private BeginningNavigation() {}

    /** With what to begin. */
    static String choice(String organisation) {
        return "o/" + organisation + "/beginning";
    }

    static String trade(String organisation) {
        return choice(organisation) + "/trade";
    }

    static String oldNotice(String organisation) {
        return choice(organisation) + "/old-notice";
    }

    /** A newcomer chooses at once. */
    @Component
    static class Newcomers implements FirstPlace {

        @Override
        public String address(Organisation created) {
            return choice(created.slug());
        }
    }
}
