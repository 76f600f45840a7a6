package fi.seloste.contact;

import static fi.seloste.contact.OfContact.byContact;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.seloste.common.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everything that is kept of contacts in rows of its own, wherever it is to be counted or erased as a whole. */
@Component
class ContactRows {

    private final Map<Kept, OfContactRepository<?>> declared;
    private final List<OfContactRepository<?>> always;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final RelationRepository relations;
    private final List<GoesWithContact> beside;

    ContactRows(
            NoteRepository notes,
            KeywordRepository keywords,
            BoughtServiceRepository services,
            RelationRepository relations,
            EntryRepository entries,
            ValueRepository values,
            ConsentRepository consents,
            BanRepository bans,
            ServiceContactRepository serviceContacts,
            List<GoesWithContact> beside) {
        this.declared = Map.of(Kept.NOTES, notes, Kept.KEYWORDS, keywords, Kept.BOUGHT_SERVICES, services);
        this.always = List.of(entries, values, consents, bans, serviceContacts);
        this.beside = beside;
        this.entries = entries;
        this.values = values;
        this.relations = relations;
    }

    ContactDetails details(ContactEntity contact) {
        return details(List.of(contact)).get(contact.getId());
    }

    Map<UUID, ContactDetails> details(Collection<ContactEntity> contacts) {
        var ids = contacts.stream().map(ContactEntity::getId).toList();
        var entriesOf = byContact(entries.findByContactIdIn(ids), EntryEntity::toEntry);
        var valuesOf = values.findByContactIdIn(ids).stream()
                .collect(groupingBy(ValueEntity::contactId, toMap(ValueEntity::fieldId, ValueEntity::content)));
        return contacts.stream()
                .collect(toMap(
                        ContactEntity::getId,
                        contact -> new ContactDetails(
                                contact.name(),
                                contact.organisation(),
                                entriesOf.getOrDefault(contact.getId(), List.of()),
                                valuesOf.getOrDefault(contact.getId(), Map.of()))));
    }

    long countUndeclared(UUID contact, Declaration left) {
        return undeclaredRelations(contact, left).size()
                + declared.entrySet().stream()
                        .filter(kept -> !left.declares(kept.getKey()))
                        .mapToLong(
                                kept -> kept.getValue().findByContactId(contact).size())
                        .sum();
    }

    void eraseUndeclared(UUID contact, Declaration left) {
        relations.deleteAll(undeclaredRelations(contact, left));
        declared.forEach((kept, rows) -> {
            if (!left.declares(kept)) {
                erase(rows, Set.of(contact));
            }
        });
    }

    void eraseAll(UUID contact) {
        eraseAll(Set.of(contact));
    }

    /** Leaves the contacts' own rows alone, so that they can be removed. */
    void eraseAll(Collection<UUID> contacts) {
        erase(relations, contacts);
        relations.deleteAll(relations.findByOtherIdIn(contacts));
        declared.values().forEach(rows -> erase(rows, contacts));
        always.forEach(rows -> erase(rows, contacts));
        beside.forEach(rows -> rows.erase(contacts));
    }

    /** Of contacts that were left as they were at a moment, those that something was noted of since. */
    Set<UUID> notedSince(Map<UUID, Instant> moments) {
        return Stream.concat(Stream.concat(declared.values().stream(), always.stream()), Stream.of(relations))
                .flatMap(rows -> rows.findByContactIdIn(moments.keySet()).stream())
                .filter(row -> Ids.madeAt(row.getId()).isAfter(moments.get(row.contactId())))
                .map(OfContact::contactId)
                .collect(Collectors.toSet());
    }

    private List<RelationEntity> undeclaredRelations(UUID contact, Declaration left) {
        return relations.findByContactId(contact).stream()
                .filter(relation -> !left.declares(relation.kind().kept()))
                .toList();
    }

    private static <E extends OfContact> void erase(OfContactRepository<E> rows, Collection<UUID> contacts) {
        rows.deleteAll(rows.findByContactIdIn(contacts));
        rows.flush();
    }
}
