package fi.seloste.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Every person with all that is kept of them; what fields and purposes are called stands with the registers. */
@Component
class ContactHolding implements Holding {

    private static final int PAGE = 500;

    private record Kept(
            UUID id,
            ContactDetails details,
            List<Consents.Consent> consents,
            List<Forbidden> bans,
            List<Contacts.ServiceContact> serviceContacts) {}

    record Forbidden(Ban kind, java.time.LocalDate since) {}

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final ConsentRepository consents;
    private final BanRepository bans;
    private final ServiceContactRepository serviceContacts;
    private final EntityManager entityManager;

    ContactHolding(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            ConsentRepository consents,
            BanRepository bans,
            ServiceContactRepository serviceContacts,
            EntityManager entityManager) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.consents = consents;
        this.bans = bans;
        this.serviceContacts = serviceContacts;
        this.entityManager = entityManager;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> tables() {
        return List.of("consent", "ban", "service_contact", "field_value", "register_entry", "contact");
    }

    @Override
    public Map<String, Long> figures() {
        return Map.of("contacts", contacts.count());
    }

    @Override
    public void writeTo(Archive archive) {
        var pages = Math.ceilDiv(contacts.count(), PAGE);
        archive.json(
                "contacts.json",
                Stream.iterate(0, page -> page < pages, page -> page + 1).flatMap(page -> page(page).stream()));
    }

    private List<Kept> page(int number) {
        // What was written out already need not stay in memory.
        entityManager.clear();
        var page = contacts.findAll(PageRequest.of(number, PAGE, Sort.by("id"))).getContent();
        var ids = page.stream().map(ContactEntity::getId).toList();
        var entriesOf = entries.findByContactIdIn(ids).stream()
                .collect(groupingBy(EntryEntity::contactId, mapping(EntryEntity::toEntry, toList())));
        var valuesOf = values.findByContactIdIn(ids).stream()
                .collect(groupingBy(ValueEntity::contactId, toMap(ValueEntity::fieldId, ValueEntity::content)));
        var consentsOf = consents.findByContactIdInOrderByAtDescIdDesc(ids).stream()
                .collect(groupingBy(ConsentEntity::contactId, mapping(ConsentEntity::toConsent, toList())));
        var bansOf = bans.findByContactIdIn(ids).stream()
                .collect(groupingBy(BanEntity::contactId, mapping(BanEntity::toForbidden, toList())));
        var serviceContactsOf = serviceContacts.findByContactIdInOrderByDayDesc(ids).stream()
                .collect(groupingBy(
                        ServiceContactEntity::contactId, mapping(ServiceContactEntity::toServiceContact, toList())));
        return page.stream()
                .map(contact -> new Kept(
                        contact.getId(),
                        new ContactDetails(
                                contact.name(),
                                contact.organisation(),
                                entriesOf.getOrDefault(contact.getId(), List.of()),
                                valuesOf.getOrDefault(contact.getId(), Map.of())),
                        consentsOf.getOrDefault(contact.getId(), List.of()),
                        bansOf.getOrDefault(contact.getId(), List.of()),
                        serviceContactsOf.getOrDefault(contact.getId(), List.of())))
                .toList();
    }
}
