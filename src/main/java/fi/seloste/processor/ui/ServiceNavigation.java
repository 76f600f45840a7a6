package fi.seloste.processor.ui;

import java.util.UUID;

/** Addresses of the inventory, so that a route changes in one place. */
public final class ServiceNavigation {

    static final String ROUTE = "o/:organisation/services/:service?";

    private ServiceNavigation() {}

    public static String all(String organisation) {
        return "o/" + organisation + "/services";
    }

    /** The inventory with one service opened. */
    public static String one(String organisation, UUID service) {
        return all(organisation) + "/" + service;
    }
}
