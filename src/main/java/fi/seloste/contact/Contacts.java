package fi.seloste.contact;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Versioned;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.Predicate;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contacts of the current organisation. What no register in force declares cannot be stored; opening and listing
 * leave their entry in the audit trail.
 */
@Service
@MayOpenContacts
@Transactional
public class Contacts {

    /** A contact in a list. */
    public record Row(UUID id, String name, String organisation) {}

    public enum SortBy {
        NAME,
        ORGANISATION
    }

    /** What brought the organisation and the person together. */
    public enum Occasion {
        SERVICE,
        MEETING,
        CALL,
        MESSAGE,
        ORDER
    }

    /** A contact between the organisation and the person: the event that starts a retention clock. */
    public record ServiceContact(UUID id, LocalDate day, Occasion what) {}

    private static final Set<FieldType> SEARCHED = EnumSet.of(FieldType.TEXT, FieldType.EMAIL, FieldType.PHONE);
    private static final int LONGEST_INDEX = 1000;
    private static final int MOST_WORDS = 8;

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final ConsentRepository consents;
    private final BanRepository bans;
    private final ServiceContactRepository serviceContacts;
    private final EnforcedRegisters enforced;
    private final Validator validator;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            ConsentRepository consents,
            BanRepository bans,
            ServiceContactRepository serviceContacts,
            EnforcedRegisters enforced,
            Validator validator,
            ApplicationEventPublisher events,
            EntityManager entityManager,
            Clock clock) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.consents = consents;
        this.bans = bans;
        this.serviceContacts = serviceContacts;
        this.enforced = enforced;
        this.validator = validator;
        this.events = events;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** What may be stored today. */
    @Transactional(readOnly = true)
    public Declaration declaration() {
        return new Declaration(enforced.all());
    }

    /**
     * A page of the contacts that match every word of the search, wherever in the name, organisation, e-mail, phone or
     * short texts, without regard to case and accents.
     *
     * @param search empty for all
     */
    public List<Row> list(String search, SortBy sort, boolean descending, int offset, int limit) {
        if (offset < limit) {
            events.publishEvent(new AuditedAction(AuditedAction.Kind.LISTED, "Contact", null));
        }
        var property = sort == SortBy.NAME ? "name" : "organisation";
        var order = Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, property)
                .and(Sort.by("id"));
        return contacts
                .findBy(matching(search), query -> query.sortBy(order).page(PageRequest.of(offset / limit, limit)))
                .stream()
                .map(contact -> new Row(contact.getId(), contact.name(), contact.organisation()))
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return contacts.count(matching(search));
    }

    /**
     * Opens a contact.
     *
     * @throws NoSuchElementException where the organisation has no such contact
     */
    public Versioned<ContactDetails> open(UUID id) {
        var contact = contacts.findById(id).orElseThrow();
        events.publishEvent(new AuditedAction(AuditedAction.Kind.OPENED, "Contact", id));
        return new Versioned<>(id, contact.getVersion(), details(contact));
    }

    /**
     * @throws NotDeclaredException         where no register in force declares something of it
     * @throws InvalidValueException        where a value does not have its field's form
     * @throws ConstraintViolationException where it is not valid otherwise
     */
    @MayEdit
    public UUID add(ContactDetails details) {
        require(details);
        var contact = contacts.save(new ContactEntity(details.name().strip(), blankToNull(details.organisation())));
        write(contact, details);
        return contact.getId();
    }

    /**
     * Changes a contact; leaving a register erases the values that only it declares.
     *
     * @throws fi.seloste.common.ConflictException where the contact was changed since it was shown
     */
    @MayEdit
    public void change(Versioned<ContactDetails> changed) {
        var contact = contacts.findById(changed.id()).orElseThrow();
        contact.requireVersion(changed.version());
        require(changed.value());
        // Entries and values are rows of their own: the contact's version rises with them, too.
        entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        contact.change(
                changed.value().name().strip(), blankToNull(changed.value().organisation()));
        write(contact, changed.value());
    }

    /** How many values of the contact would be erased by standing in these registers only. */
    @Transactional(readOnly = true)
    public long valuesErasedByStandingIn(UUID id, Set<UUID> registers) {
        var declared = declaration().in(registers).fields().keySet();
        return values.findByContactId(id).stream()
                .filter(value -> !declared.contains(value.fieldId()))
                .count();
    }

    /** Removes the contact and everything kept of it. */
    @MayEdit
    public void remove(UUID id) {
        var contact = contacts.findById(id).orElseThrow();
        entries.deleteAll(entries.findByContactId(id));
        values.deleteAll(values.findByContactId(id));
        consents.deleteAll(consents.findByContactIdOrderByAtDescIdDesc(id));
        bans.deleteAll(bans.findByContactId(id));
        serviceContacts.deleteAll(serviceContacts.findByContactIdOrderByDayDesc(id));
        contacts.flush();
        contacts.delete(contact);
    }

    @Transactional(readOnly = true)
    public Set<Ban> bans(UUID id) {
        return bans.findByContactId(existing(id)).stream().map(BanEntity::kind).collect(Collectors.toSet());
    }

    /** Notes what the person forbids, and lifts what is not among it any more. */
    @MayEdit
    public void setBans(UUID id, Set<Ban> wanted) {
        var standing = bans.findByContactId(existing(id));
        bans.deleteAll(
                standing.stream().filter(ban -> !wanted.contains(ban.kind())).toList());
        var kept = standing.stream().map(BanEntity::kind).collect(Collectors.toSet());
        wanted.stream()
                .filter(ban -> !kept.contains(ban))
                .forEach(ban -> bans.save(new BanEntity(id, ban, LocalDate.now(clock))));
    }

    /** The service contacts, the latest first. */
    @Transactional(readOnly = true)
    public List<ServiceContact> serviceContacts(UUID id) {
        return serviceContacts.findByContactIdOrderByDayDesc(existing(id)).stream()
                .map(ServiceContactEntity::toServiceContact)
                .toList();
    }

    @MayEdit
    public void addServiceContact(UUID id, LocalDate day, Occasion what) {
        serviceContacts.save(new ServiceContactEntity(existing(id), day, what));
    }

    @MayEdit
    public void removeServiceContact(UUID id) {
        serviceContacts.delete(serviceContacts.findById(id).orElseThrow());
    }

    private UUID existing(UUID id) {
        return contacts.findById(id).orElseThrow().getId();
    }

    private void require(ContactDetails details) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        declaration().require(details);
    }

    private void write(ContactEntity contact, ContactDetails details) {
        writeEntries(contact.getId(), details.entries());
        writeValues(contact.getId(), details.values());
        contact.index(index(details, declaration().fields()));
    }

    private void writeEntries(UUID contact, List<ContactDetails.Entry> wanted) {
        var left = new ArrayList<>(wanted);
        for (var standing : entries.findByContactId(contact)) {
            var entry = standing.toEntry();
            left.stream()
                    .filter(each -> each.register().equals(entry.register())
                            && each.group().equals(entry.group()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> {
                                standing.change(each);
                                left.remove(each);
                            },
                            () -> entries.delete(standing));
        }
        left.forEach(entry -> entries.save(new EntryEntity(contact, entry)));
    }

    private void writeValues(UUID contact, Map<UUID, String> wanted) {
        var left = new HashMap<>(wanted);
        for (var standing : values.findByContactId(contact)) {
            var value = left.remove(standing.fieldId());
            if (value == null || value.isBlank()) {
                values.delete(standing);
            } else {
                standing.change(value.strip());
            }
        }
        left.forEach((field, value) -> {
            if (!value.isBlank()) {
                values.save(new ValueEntity(contact, field, value.strip()));
            }
        });
    }

    static String index(ContactDetails details, Map<UUID, DataField> fields) {
        var words = new StringBuilder(details.name());
        if (details.organisation() != null) {
            words.append(' ').append(details.organisation());
        }
        fields.forEach((id, field) -> {
            if (SEARCHED.contains(field.type()) && details.values().containsKey(id)) {
                words.append(' ').append(details.values().get(id));
            }
        });
        var folded = Fold.of(words.toString());
        return folded.substring(0, Math.min(folded.length(), LONGEST_INDEX));
    }

    ContactDetails details(ContactEntity contact) {
        return new ContactDetails(
                contact.name(),
                contact.organisation(),
                entries.findByContactId(contact.getId()).stream()
                        .map(EntryEntity::toEntry)
                        .toList(),
                values.findByContactId(contact.getId()).stream()
                        .collect(Collectors.toMap(ValueEntity::fieldId, ValueEntity::content)));
    }

    private static Specification<ContactEntity> matching(String search) {
        var words = Arrays.stream(Fold.of(search == null ? "" : search).split(" "))
                .filter(word -> !word.isBlank())
                .limit(MOST_WORDS)
                .toList();
        return (contact, query, builder) -> builder.and(words.stream()
                .map(word -> builder.like(contact.get("search"), "%" + word.replaceAll("([!%_])", "!$1") + "%", '!'))
                .toArray(Predicate[]::new));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
