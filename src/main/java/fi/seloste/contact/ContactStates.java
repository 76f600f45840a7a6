package fi.seloste.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fi.seloste.security.MayEdit;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads and writes contacts many at a time, as an import does: rows of one kind after the other, so that they go to the
 * database in batches.
 */
@Component
@MayEdit
@Transactional(propagation = Propagation.MANDATORY)
public class ContactStates {

    /** A contact as somebody left it. */
    public record Left(UUID contact, int version, Instant at) {}

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final KeywordRepository keywords;
    private final BanRepository bans;
    private final ContactRows rows;
    private final EntityManager entityManager;
    private final Clock clock;

    ContactStates(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            KeywordRepository keywords,
            BanRepository bans,
            ContactRows rows,
            EntityManager entityManager,
            Clock clock) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.keywords = keywords;
        this.bans = bans;
        this.rows = rows;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Those that there are, by id. */
    public Map<UUID, ContactState> of(Collection<UUID> ids) {
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

    public List<Left> add(Collection<ContactState> states, Declaration declaration) {
        var added = new HashMap<UUID, ContactState>();
        var made = states.stream()
                .map(state -> {
                    var contact = new ContactEntity(state.name(), state.organisation());
                    index(contact, state, declaration);
                    added.put(contact.getId(), state);
                    return contacts.save(contact);
                })
                .toList();
        write(added, true);
        return left(made);
    }

    /** Brings contacts from what they are to what they are to be. */
    public List<Left> change(Map<UUID, ContactState> wanted, Declaration declaration) {
        var found = contacts.findAllById(wanted.keySet());
        for (var contact : found) {
            // What changes are rows of their own: the contact's version rises with them, too.
            entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            var state = wanted.get(contact.getId());
            contact.change(state.name(), state.organisation());
            index(contact, state, declaration);
        }
        write(wanted, false);
        return left(found);
    }

    /** Of the contacts, those that nobody changed or noted anything of since they were left so. */
    public Set<UUID> untouched(Collection<Left> left) {
        var leftOf = left.stream().collect(toMap(Left::contact, Function.identity()));
        var noted = rows.notedSince(left.stream().collect(toMap(Left::contact, Left::at)));
        return contacts.findAllById(leftOf.keySet()).stream()
                .filter(contact ->
                        contact.getVersion() == leftOf.get(contact.getId()).version())
                .map(ContactEntity::getId)
                .filter(contact -> !noted.contains(contact))
                .collect(toSet());
    }

    /** Removes contacts with everything that is kept of them. */
    public void remove(Collection<UUID> ids) {
        rows.eraseAll(ids);
        contacts.deleteAll(contacts.findAllById(ids));
    }

    /** Only when it is written is it known which version each contact is left with. */
    private List<Left> left(List<ContactEntity> written) {
        entityManager.flush();
        var now = Instant.now(clock);
        return written.stream()
                .map(contact -> new Left(contact.getId(), contact.getVersion(), now))
                .toList();
    }

    /** @param fresh whether the contacts are new, and nothing is kept of them yet */
    private void write(Map<UUID, ContactState> states, boolean fresh) {
        var today = LocalDate.now(clock);
        write(states, ContactState::entries, entries, fresh, EntryEntity::toEntry, EntryEntity::new);
        writeValues(states, fresh);
        write(states, ContactState::keywords, keywords, fresh, KeywordEntity::word, KeywordEntity::new);
        write(states, ContactState::bans, bans, fresh, BanEntity::kind, (id, ban) -> new BanEntity(id, ban, today));
    }

    /** Removes the rows that are wanted no more, and adds those that are not there yet. */
    private static <E extends OfContact, T> void write(
            Map<UUID, ContactState> states,
            Function<ContactState, Collection<T>> wanted,
            OfContactRepository<E> rows,
            boolean fresh,
            Function<E, T> said,
            BiFunction<UUID, T, E> row) {
        var missing = new HashMap<UUID, Set<T>>();
        states.forEach((id, state) -> missing.put(id, new HashSet<>(wanted.apply(state))));
        for (var standing : fresh ? List.<E>of() : rows.findByContactIdIn(states.keySet())) {
            if (!missing.get(standing.contactId()).remove(said.apply(standing))) {
                rows.delete(standing);
            }
        }
        missing.forEach((id, added) -> added.forEach(each -> rows.save(row.apply(id, each))));
    }

    /** A value that changes stays the same row. */
    private void writeValues(Map<UUID, ContactState> states, boolean fresh) {
        var missing = new HashMap<UUID, Map<UUID, ContactState.Value>>();
        states.forEach((id, state) -> missing.put(id, new HashMap<>(state.values())));
        for (var standing : fresh ? List.<ValueEntity>of() : values.findByContactIdIn(states.keySet())) {
            var value = missing.get(standing.contactId()).remove(standing.fieldId());
            if (value == null) {
                values.delete(standing);
            } else {
                standing.change(value.content(), value.givenOn(), value.source());
            }
        }
        missing.forEach((id, added) -> added.forEach((field, value) ->
                values.save(new ValueEntity(id, field, value.content(), value.givenOn(), value.source()))));
    }

    private static void index(ContactEntity contact, ContactState state, Declaration declaration) {
        ContactIndex.write(
                contact, state.details(), state.keywords().stream().sorted().toList(), declaration);
    }
}
