package fi.seloste.contact.list;

import fi.seloste.common.AuditedAction;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.security.MayOpenContacts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contacts of the current organisation as a list. That somebody listed them stands in the audit trail. */
@Service
@MayOpenContacts
@Transactional
public class ContactList {

    /**
     * A contact in a list.
     *
     * @param since      the day from which the person stands in a register
     * @param lastServed the day of the last service contact, or null
     * @param values     of the fields that are columns; what the law protects more is in no list
     */
    public record Row(
            UUID id,
            String name,
            String organisation,
            List<ContactDetails.Entry> entries,
            LocalDate since,
            LocalDate lastServed,
            List<String> keywords,
            Map<UUID, String> values) {}

    private final ContactQuery query;
    private final PeopleReader reader;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    ContactList(ContactQuery query, PeopleReader reader, Contacts contacts, ApplicationEventPublisher events) {
        this.query = query;
        this.reader = reader;
        this.contacts = contacts;
        this.events = events;
    }

    /** A page of the list. */
    public List<Row> page(Listing listing, int offset, int limit) {
        if (offset < limit) {
            events.publishEvent(new AuditedAction(AuditedAction.Kind.LISTED, "Contact", null));
        }
        var shown = shown(listing.fields());
        var ids = query.ids(listing.filter(), listing.order().among(shown), offset, limit);
        var entriesOf = reader.entries(ids);
        var keywordsOf = reader.keywords(ids);
        var valuesOf = reader.values(ids, shown);
        return reader.people(ids).stream()
                .map(person -> new Row(
                        person.id(),
                        person.name(),
                        person.organisation(),
                        entriesOf.getOrDefault(person.id(), List.of()),
                        person.since(),
                        person.lastServed(),
                        keywordsOf.getOrDefault(person.id(), List.of()),
                        valuesOf.getOrDefault(person.id(), Map.of())))
                .toList();
    }

    /** Whether nobody is known yet: one look, however many there are. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return query.ids(ContactFilter.ALL, ContactOrder.ALPHABETICAL, 0, 1).isEmpty();
    }

    @Transactional(readOnly = true)
    public long count(ContactFilter filter) {
        return query.count(filter);
    }

    private Set<UUID> shown(Set<UUID> fields) {
        var shown = new HashSet<>(fields);
        if (!fields.isEmpty()) {
            shown.retainAll(contacts.declaration().listed().keySet());
        }
        return shown;
    }
}
