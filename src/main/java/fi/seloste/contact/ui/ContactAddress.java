package fi.seloste.contact.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import fi.seloste.ui.OrganisationAddress;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Where a contact's page is, in the current organisation. */
@Component
class ContactAddress {

    private final OrganisationAddress organisation;

    ContactAddress(OrganisationAddress organisation) {
        this.organisation = organisation;
    }

    String organisation() {
        return organisation.slug().orElseThrow();
    }

    RouteParameters of(UUID contact) {
        return of(contact.toString());
    }

    /** As a link has it. */
    String pathOf(UUID contact) {
        return RouteConfiguration.forApplicationScope().getUrl(ContactView.class, of(contact));
    }

    RouteParameters ofNew() {
        return of("new");
    }

    /** Where all of them are, and what concerns no single one. */
    RouteParameters ofList() {
        return new RouteParameters(new RouteParam("organisation", organisation()));
    }

    private RouteParameters of(String contact) {
        return new RouteParameters(new RouteParam("organisation", organisation()), new RouteParam("contact", contact));
    }
}
