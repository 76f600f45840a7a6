package fi.seloste.tenant.ui;

import fi.seloste.tenant.Organisation;

/** Addresses of organisations, so that a route changes in one place. */
public final class OrganisationAddresses {

    private OrganisationAddresses() {}

    /** Where one lands in an organisation: its registers. */
    public static String home(Organisation organisation) {
        return "o/" + organisation.slug() + "/registers";
    }
}
