package fi.seloste.contact;

import static java.util.stream.Collectors.toMap;

import fi.seloste.contact.WholeContact.Met;
import fi.seloste.contact.WholeContact.Related;
import fi.seloste.contact.WholeContact.Value;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.security.MayEdit;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes contacts with everything that is kept of them, inside the transaction of whoever asks. */
@Component
@MayEdit
@Transactional(propagation = Propagation.MANDATORY)
public class WholeContacts {

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final KeywordRepository keywords;
    private final BanRepository bans;
    private final ConsentRepository consents;
    private final ServiceContactRepository serviceContacts;
    private final BoughtServiceRepository services;
    private final NoteRepository notes;
    private final RelationRepository relations;
    private final ContactRows rows;
    private final ContactIndex index;
    private final EnforcedRegisters enforced;
    private final EntityManager entityManager;

    WholeContacts(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            KeywordRepository keywords,
            BanRepository bans,
            ConsentRepository consents,
            ServiceContactRepository serviceContacts,
            BoughtServiceRepository services,
            NoteRepository notes,
            RelationRepository relations,
            ContactRows rows,
            ContactIndex index,
            EnforcedRegisters enforced,
            EntityManager entityManager) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.keywords = keywords;
        this.bans = bans;
        this.consents = consents;
        this.serviceContacts = serviceContacts;
        this.services = services;
        this.notes = notes;
        this.relations = relations;
        this.rows = rows;
        this.index = index;
        this.enforced = enforced;
        this.entityManager = entityManager;
    }

    /** What tells people apart, of those that there are, by id. */
    public Map<UUID, ContactDetails> details(Collection<UUID> ids) {
        return rows.details(contacts.findAllById(ids));
    }

    /** Null where the organisation has no such contact. */
    public WholeContact find(UUID id) {
        return contacts.findById(id).map(this::whole).orElse(null);
    }

    private WholeContact whole(ContactEntity contact) {
        var id = contact.getId();
        return new WholeContact(
                contact.name(),
                contact.organisation(),
                all(entries, id, EntryEntity::toEntry),
                values.findByContactId(id).stream().collect(toMap(ValueEntity::fieldId, WholeContacts::value)),
                keywords.findByContactId(id).stream().map(KeywordEntity::word).collect(Collectors.toSet()),
                bans.findByContactId(id).stream().collect(toMap(BanEntity::kind, BanEntity::since)),
                all(consents, id, ConsentEntity::toConsent),
                all(serviceContacts, id, WholeContacts::met),
                all(services, id, BoughtServiceEntity::toBought),
                all(notes, id, NoteEntity::toWritten),
                all(relations, id, row -> new Related(row.kind(), row.otherId())),
                relations.findByOtherId(id).stream()
                        .map(row -> new Related(row.kind(), row.contactId()))
                        .toList());
    }

    /** The version as it stands after what was done so far. */
    public int version(UUID id) {
        entityManager.flush();
        return contacts.findById(id).orElseThrow().getVersion();
    }

    /** Writes what the contact is to be, over what it is. Its version rises. */
    public void write(UUID id, WholeContact wanted) {
        var contact = contacts.findById(id).orElseThrow();
        entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        contact.change(wanted.name(), wanted.organisation());
        writeRows(contact, wanted);
    }

    /** Brings a contact back under the id that it had. */
    public void bringBack(UUID id, WholeContact wanted) {
        writeRows(contacts.saveAndFlush(new ContactEntity(id, wanted.name(), wanted.organisation())), wanted);
    }

    public void erase(UUID id) {
        rows.eraseAll(id);
        contacts.delete(contacts.findById(id).orElseThrow());
        entityManager.flush();
    }

    private void writeRows(ContactEntity contact, WholeContact asked) {
        var id = contact.getId();
        var declared = new Declaration(enforced.all());
        var wanted = stillDeclared(asked, declared);
        align(entries, id, EntryEntity::toEntry, wanted.entries(), entry -> new EntryEntity(id, entry));
        align(
                values,
                id,
                row -> Map.entry(row.fieldId(), value(row)),
                wanted.values().entrySet(),
                each -> new ValueEntity(
                        id,
                        each.getKey(),
                        each.getValue().content(),
                        each.getValue().givenOn(),
                        each.getValue().source()));
        align(keywords, id, KeywordEntity::word, wanted.keywords(), word -> new KeywordEntity(id, word));
        align(
                bans,
                id,
                row -> Map.entry(row.kind(), row.since()),
                wanted.bans().entrySet(),
                ban -> new BanEntity(id, ban.getKey(), ban.getValue()));
        align(consents, id, ConsentEntity::toConsent, wanted.consents(), consent -> new ConsentEntity(id, consent));
        align(
                serviceContacts,
                id,
                WholeContacts::met,
                wanted.serviceContacts(),
                met -> new ServiceContactEntity(id, met.day(), met.what()));
        align(
                services,
                id,
                BoughtServiceEntity::toBought,
                wanted.services(),
                bought -> new BoughtServiceEntity(id, bought));
        align(
                notes,
                id,
                NoteEntity::toWritten,
                wanted.notes(),
                note -> new NoteEntity(id, note.at(), note.by(), note.text()));
        align(
                relations,
                id,
                row -> new Related(row.kind(), row.otherId()),
                existing(wanted.relations()),
                related -> new RelationEntity(id, related.other(), related.kind()));
        align(
                relations,
                relations.findByOtherId(id),
                row -> new Related(row.kind(), row.contactId()),
                existing(wanted.relatedBy()),
                related -> new RelationEntity(related.other(), id, related.kind()));
        index.refresh(List.of(contact), declared);
        index.served(id);
    }

    /** Removes the rows that are not wanted any more, and adds those that are missing. */
    private static <E extends OfContact, T> void align(
            OfContactRepository<E> rows,
            UUID contact,
            Function<E, T> said,
            Collection<T> wanted,
            Function<T, E> added) {
        align(rows, rows.findByContactId(contact), said, wanted, added);
    }

    private static <E extends OfContact, T> void align(
            OfContactRepository<E> rows,
            List<E> standing,
            Function<E, T> said,
            Collection<T> wanted,
            Function<T, E> added) {
        var left = new ArrayList<T>(wanted);
        rows.deleteAll(
                standing.stream().filter(row -> !left.remove(said.apply(row))).toList());
        // One of a kind may stand for another in the same place: it goes first.
        rows.flush();
        rows.saveAll(left.stream().map(added).toList());
        rows.flush();
    }

    /** What no register declares any more does not come back. */
    private static WholeContact stillDeclared(WholeContact wanted, Declaration declared) {
        var values = new HashMap<>(wanted.values());
        values.keySet().retainAll(declared.fields().keySet());
        values.replaceAll((field, value) ->
                isThere(declared, value.source()) ? value : new Value(value.content(), value.givenOn(), null));
        return wanted.with(values)
                .in(wanted.entries().stream()
                        .filter(entry -> isThere(declared, entry.group()))
                        .map(entry -> isThere(declared, entry.source()) ? entry : withoutSource(entry))
                        .toList());
    }

    private static boolean isThere(Declaration declared, UUID part) {
        return part == null
                || declared.registers().stream()
                        .anyMatch(register -> register.part(part).isPresent());
    }

    private static ContactDetails.Entry withoutSource(ContactDetails.Entry entry) {
        return new ContactDetails.Entry(entry.register(), entry.group(), null, entry.since(), entry.until());
    }

    /** The others who are still there, under the id that they have now. */
    private List<Related> existing(List<Related> related) {
        var there = contacts.findAllById(related.stream().map(Related::other).toList()).stream()
                .map(ContactEntity::getId)
                .collect(Collectors.toSet());
        return related.stream().filter(each -> there.contains(each.other())).toList();
    }

    private static <E extends OfContact, T> List<T> all(
            OfContactRepository<E> rows, UUID contact, Function<E, T> said) {
        return rows.findByContactId(contact).stream().map(said).toList();
    }

    private static Value value(ValueEntity row) {
        var value = row.toValue();
        return new Value(value.content(), value.givenOn(), value.source());
    }

    private static Met met(ServiceContactEntity row) {
        var met = row.toServiceContact();
        return new Met(met.day(), met.what());
    }
}
