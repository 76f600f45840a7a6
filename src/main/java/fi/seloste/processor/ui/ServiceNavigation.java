package fi.seloste.processor.ui;

import java.util.UUID;

/** Addresses of the inventory, so that a route changes in one place. */
public final class ServiceNavigation {

    static final String ROUTE = "o/:organisation/services/:service?";

    static final String TRANSFER = "transfer";
    static final String DECLARED = "to";

    private ServiceNavigation() {}

    public static String all(String organisation) {
        return "o/" + organisation + "/services";
    }

    /** The inventory with one service opened. */
    public static String one(String organisation, UUID service) {
        return all(organisation) + "/" + service;
    }

    /** The inventory with one transfer of a service opened. */
    public static String transfer(String organisation, UUID service, UUID transfer) {
        return one(organisation, service) + "?" + TRANSFER + "=" + transfer;
    }

    /** The inventory with the form of a transfer that the service lacks. */
    public static String declaring(String organisation, UUID service, String country) {
        return one(organisation, service) + "?" + DECLARED + "=" + country;
    }
}
