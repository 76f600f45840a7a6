package fi.seloste.register.ui;

import com.vaadin.flow.component.UI;

/** The addresses of registers, so that a route changes in one place. */
public final class RegisterNavigation {

    private RegisterNavigation() {}

    public static String address(String organisation, String register) {
        return "o/" + organisation + "/registers/" + register;
    }

    static void open(String organisation, String register) {
        UI.getCurrent().navigate(address(organisation, register));
    }

    static void openAll(String organisation) {
        UI.getCurrent().navigate("o/" + organisation + "/registers");
    }
}
