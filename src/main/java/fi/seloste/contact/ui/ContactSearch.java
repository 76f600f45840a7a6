package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contacts are found by whoever may open them. Each search stands in the trail as a listing, so that nothing is listed
 * before something to look for is typed.
 */
@Component
@Order(40)
class ContactSearch implements SearchSource {

    private static final int FEWEST_LETTERS = 2;

    private final ContactList contacts;
    private final OrganisationAddress organisation;
    private final Access access;

    ContactSearch(ContactList contacts, OrganisationAddress organisation, Access access) {
        this.contacts = contacts;
        this.organisation = organisation;
        this.access = access;
    }

    @Override
    public List<Hit> find(String words, int limit) {
        if (words.strip().length() < FEWEST_LETTERS || !access.permits(Permission.OPEN_CONTACTS)) {
            return List.of();
        }
        return contacts.page(Listing.of(ContactFilter.of(words)), 0, limit).stream()
                .map(contact -> new Hit(
                        contact.name(),
                        text("contact.kind"),
                        "o/" + organisation.slug().orElseThrow() + "/contacts/" + contact.id()))
                .toList();
    }
}
