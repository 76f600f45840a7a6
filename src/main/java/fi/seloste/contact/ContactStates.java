package fi.seloste.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads and writes contacts many at a time, as an import does. */
@Component
class ContactStates {

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final KeywordRepository keywords;
    private final BanRepository bans;
    private final EntityManager entityManager;
    private final Clock clock;

    ContactStates(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            KeywordRepository keywords,
            BanRepository bans,
            EntityManager entityManager,
            Clock clock) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.keywords = keywords;
        this.bans = bans;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Those that there are, by id. */
    Map<UUID, ContactState> of(Collection<UUID> ids) {
        var entriesOf = OfContact.byContact(entries.findByContactIdIn(ids), EntryEntity::toEntry);
        var valuesOf = values.findByContactIdIn(ids).stream()
                .collect(groupingBy(ValueEntity::contactId, toMap(ValueEntity::fieldId, ValueEntity::toValue)));
        var keywordsOf = keywords.findByContactIdIn(ids).stream()
                .collect(groupingBy(KeywordEntity::contactId, mapping(KeywordEntity::word, toSet())));
        var bansOf = bans.findByContactIdIn(ids).stream()
                .collect(groupingBy(BanEntity::contactId, mapping(BanEntity::kind, toSet())));
        return contacts.findAllById(ids).stream().collect(toMap(ContactEntity::getId, contact -> {
            var id = contact.getId();
            return new ContactState(
                    contact.name(),
                    contact.organisation(),
                    entriesOf.getOrDefault(id, List.of()),
                    valuesOf.getOrDefault(id, Map.of()),
                    keywordsOf.getOrDefault(id, Set.of()),
                    bansOf.getOrDefault(id, Set.of()));
        }));
    }

    ContactEntity add(ContactState state, Declaration declaration) {
        var contact = new ContactEntity(state.name(), state.organisation());
        index(contact, state, declaration);
        contacts.save(contact);
        var id = contact.getId();
        state.entries().forEach(entry -> entries.save(new EntryEntity(id, entry)));
        state.values().forEach((field, value) -> values.save(value(id, field, value)));
        state.keywords().forEach(word -> keywords.save(new KeywordEntity(id, word)));
        state.bans().forEach(ban -> bans.save(new BanEntity(id, ban, LocalDate.now(clock))));
        return contact;
    }

    /** Brings contacts from what they are to what they are to be. */
    List<ContactEntity> change(Map<UUID, ContactState> wanted, Declaration declaration) {
        var ids = wanted.keySet();
        var found = contacts.findAllById(ids);
        for (var contact : found) {
            // What changes are rows of their own: the contact's version rises with them, too.
            entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            var state = wanted.get(contact.getId());
            contact.change(state.name(), state.organisation());
            index(contact, state, declaration);
        }
        changeEntries(wanted);
        changeValues(wanted);
        changeKeywords(wanted);
        changeBans(wanted);
        return found;
    }

    private void changeEntries(Map<UUID, ContactState> wanted) {
        var left = new HashMap<UUID, Set<ContactDetails.Entry>>();
        wanted.forEach((id, state) -> left.put(id, new HashSet<>(state.entries())));
        for (var standing : entries.findByContactIdIn(wanted.keySet())) {
            if (!left.get(standing.contactId()).remove(standing.toEntry())) {
                entries.delete(standing);
            }
        }
        left.forEach((id, added) -> added.forEach(entry -> entries.save(new EntryEntity(id, entry))));
    }

    private void changeValues(Map<UUID, ContactState> wanted) {
        var left = new HashMap<UUID, Map<UUID, ContactState.Value>>();
        wanted.forEach((id, state) -> left.put(id, new HashMap<>(state.values())));
        for (var standing : values.findByContactIdIn(wanted.keySet())) {
            var value = left.get(standing.contactId()).remove(standing.fieldId());
            if (value == null) {
                values.delete(standing);
            } else {
                standing.change(value.content(), value.givenOn(), value.source());
            }
        }
        left.forEach((id, added) -> added.forEach((field, value) -> values.save(value(id, field, value))));
    }

    private void changeKeywords(Map<UUID, ContactState> wanted) {
        var left = new HashMap<UUID, Set<String>>();
        wanted.forEach((id, state) -> left.put(id, new HashSet<>(state.keywords())));
        for (var standing : keywords.findByContactIdIn(wanted.keySet())) {
            if (!left.get(standing.contactId()).remove(standing.word())) {
                keywords.delete(standing);
            }
        }
        left.forEach((id, added) -> added.forEach(word -> keywords.save(new KeywordEntity(id, word))));
    }

    private void changeBans(Map<UUID, ContactState> wanted) {
        var left = new HashMap<UUID, Set<Ban>>();
        wanted.forEach((id, state) -> left.put(id, new HashSet<>(state.bans())));
        for (var standing : bans.findByContactIdIn(wanted.keySet())) {
            if (!left.get(standing.contactId()).remove(standing.kind())) {
                bans.delete(standing);
            }
        }
        left.forEach((id, added) -> added.forEach(ban -> bans.save(new BanEntity(id, ban, LocalDate.now(clock)))));
    }

    private static ValueEntity value(UUID contact, UUID field, ContactState.Value value) {
        return new ValueEntity(contact, field, value.content(), value.givenOn(), value.source());
    }

    private static void index(ContactEntity contact, ContactState state, Declaration declaration) {
        ContactIndex.write(
                contact, details(state), state.keywords().stream().sorted().toList(), declaration);
    }

    static ContactDetails details(ContactState state) {
        var contents = new HashMap<UUID, String>();
        state.values().forEach((field, value) -> contents.put(field, value.content()));
        return new ContactDetails(state.name(), state.organisation(), state.entries(), contents);
    }
}
