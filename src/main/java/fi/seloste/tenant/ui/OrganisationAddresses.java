package fi.seloste.tenant.ui;

import fi.seloste.tenant.Organisation;

/** Addresses of organisations, so that a route changes in one place. */
public final class OrganisationAddresses {

    private OrganisationAddresses() {}

    /** Where one lands in an organisation: at what needs somebody, or where to begin. */
    public static String home(Organisation organisation) {
        return "o/" + organisation.slug() + "/overview";
    }

    /** The organisation's own details. */
    public static String details(String organisation) {
        return "o/" + organisation + "/organisation";
    }
}
