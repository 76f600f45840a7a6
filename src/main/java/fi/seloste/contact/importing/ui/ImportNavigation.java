package fi.seloste.contact.importing.ui;

import com.vaadin.flow.component.UI;

/** The address of the import, so that a route changes in one place. */
public final class ImportNavigation {

    private ImportNavigation() {}

    public static void open(String organisation) {
        UI.getCurrent().navigate("o/" + organisation + "/contacts/import");
    }
}
