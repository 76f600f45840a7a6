package fi.seloste.contact;

import static fi.seloste.contact.OfContact.byContact;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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

    private record Held(
            UUID id,
            ContactDetails details,
            List<Consents.Consent> consents,
            List<Forbidden> bans,
            List<ServiceContacts.ServiceContact> serviceContacts,
            List<BoughtServices.Bought> services,
            List<Notes.Note> notes,
            List<String> keywords,
            List<Related> relations) {}

    record Forbidden(Ban kind, LocalDate since) {}

    record Related(Relations.Kind kind, UUID other) {}

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final ConsentRepository consents;
    private final BanRepository bans;
    private final ServiceContactRepository serviceContacts;
    private final BoughtServiceRepository services;
    private final NoteRepository notes;
    private final KeywordRepository keywords;
    private final RelationRepository relations;
    private final EntityManager entityManager;

    ContactHolding(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            ConsentRepository consents,
            BanRepository bans,
            ServiceContactRepository serviceContacts,
            BoughtServiceRepository services,
            NoteRepository notes,
            KeywordRepository keywords,
            RelationRepository relations,
            EntityManager entityManager) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.consents = consents;
        this.bans = bans;
        this.serviceContacts = serviceContacts;
        this.services = services;
        this.notes = notes;
        this.keywords = keywords;
        this.relations = relations;
        this.entityManager = entityManager;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<String> tables() {
        return List.of(
                "contact_relation",
                "contact_keyword",
                "contact_note",
                "bought_service",
                "consent",
                "ban",
                "service_contact",
                "field_value",
                "register_entry",
                "contact");
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

    private List<Held> page(int number) {
        // What was written out already need not stay in memory.
        entityManager.clear();
        var page = contacts.findAll(PageRequest.of(number, PAGE, Sort.by("id"))).getContent();
        var ids = page.stream().map(ContactEntity::getId).toList();
        var entriesOf = byContact(entries.findByContactIdIn(ids), EntryEntity::toEntry);
        var valuesOf = values.findByContactIdIn(ids).stream()
                .collect(groupingBy(ValueEntity::contactId, toMap(ValueEntity::fieldId, ValueEntity::content)));
        var consentsOf = byContact(consents.findByContactIdIn(ids), ConsentEntity::toConsent);
        var bansOf = byContact(bans.findByContactIdIn(ids), BanEntity::toForbidden);
        var serviceContactsOf =
                byContact(serviceContacts.findByContactIdIn(ids), ServiceContactEntity::toServiceContact);
        var servicesOf = byContact(services.findByContactIdIn(ids), BoughtServiceEntity::toBought);
        var notesOf = byContact(notes.findByContactIdIn(ids), NoteEntity::toNote);
        var keywordsOf = byContact(keywords.findByContactIdIn(ids), KeywordEntity::word);
        var relationsOf = byContact(relations.findByContactIdIn(ids), row -> new Related(row.kind(), row.otherId()));
        return page.stream()
                .map(contact -> {
                    var id = contact.getId();
                    return new Held(
                            id,
                            new ContactDetails(
                                    contact.name(),
                                    contact.organisation(),
                                    entriesOf.getOrDefault(id, List.of()),
                                    valuesOf.getOrDefault(id, Map.of())),
                            consentsOf.getOrDefault(id, List.of()),
                            bansOf.getOrDefault(id, List.of()),
                            serviceContactsOf.getOrDefault(id, List.of()),
                            servicesOf.getOrDefault(id, List.of()),
                            notesOf.getOrDefault(id, List.of()),
                            keywordsOf.getOrDefault(id, List.of()),
                            relationsOf.getOrDefault(id, List.of()));
                })
                .toList();
    }
}
