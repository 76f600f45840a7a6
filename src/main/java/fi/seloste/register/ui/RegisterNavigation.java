package fi.seloste.register.ui;

import com.vaadin.flow.component.UI;

/** The addresses of registers, so that a route changes in one place. */
public final class RegisterNavigation {

    static final String NEW = "new";

    private RegisterNavigation() {}

    public static String all(String organisation) {
        return "o/" + organisation + "/registers";
    }

    public static String address(String organisation, String register) {
        return all(organisation) + "/" + register;
    }

    /** The registers with the form of a new one. */
    public static String adding(String organisation) {
        return all(organisation) + "?" + NEW;
    }

    static void open(String organisation, String register) {
        UI.getCurrent().navigate(address(organisation, register));
    }

    static void openAll(String organisation) {
        UI.getCurrent().navigate(all(organisation));
    }
}
