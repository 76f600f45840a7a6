package fi.seloste.contact.ui;

import java.util.UUID;

/** Where contacts are. */
public final class ContactNavigation {

    private ContactNavigation() {}

    public static String address(String organisation, UUID contact) {
        return "o/" + organisation + "/contacts/" + contact;
    }
}
