package fi.seloste.register.ui;

import com.vaadin.flow.component.UI;
import fi.seloste.register.Part;
import java.util.UUID;

/** The addresses of registers, so that a route changes in one place. */
public final class RegisterNavigation {

    static final String NEW = "new";
    static final String PART = "part";
    static final String ADDED = "add";
    static final String DETAILS = "details";

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

    /** The register with one of its parts opened. */
    public static String part(String organisation, String register, UUID part) {
        return address(organisation, register) + "?" + PART + "=" + part;
    }

    /** The register with the form of a new part. */
    public static String adding(String organisation, String register, Class<? extends Part> kind) {
        return address(organisation, register) + "?" + ADDED + "=" + kind.getSimpleName();
    }

    /** The register with its name and contact point opened. */
    public static String details(String organisation, String register) {
        return address(organisation, register) + "?" + DETAILS;
    }

    static void open(String organisation, String register) {
        UI.getCurrent().navigate(address(organisation, register));
    }

    static void openAll(String organisation) {
        UI.getCurrent().navigate(all(organisation));
    }
}
