package fi.seloste.register.ui;

import com.vaadin.flow.component.UI;
import java.util.UUID;

/** The addresses of registers, so that a route changes in one place. */
public final class RegisterNavigation {

    static final String NEW = "new";
    static final String ROW = "row";

    private RegisterNavigation() {}

    public static String all(String organisation) {
        return "o/" + organisation + "/registers";
    }

    public static String address(String organisation, String register) {
        return all(organisation) + "/" + register;
    }

    /** The register with one of its rows opened. */
    public static String row(String organisation, String register, UUID row) {
        return address(organisation, register) + "?" + ROW + "=" + row;
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
