package fi.seloste.contact;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Versioned;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.FieldType;
import fi.seloste.security.Access;
import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import fi.seloste.security.Permission;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contacts of the current organisation. What no register in force declares cannot be stored; opening leaves
 * its entry in the audit trail.
 */
@Service
@MayOpenContacts
@Transactional
public class Contacts {

    /**
     * Who gave a value, and when.
     *
     * @param source the register's source, or null where it is not known
     */
    public record Given(LocalDate day, UUID source) {}

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final ValueRepository values;
    private final ContactRows rows;
    private final ContactIndex index;
    private final EnforcedRegisters enforced;
    private final Validator validator;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;
    private final Access access;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            EntryRepository entries,
            ValueRepository values,
            ContactRows rows,
            ContactIndex index,
            EnforcedRegisters enforced,
            Validator validator,
            ApplicationEventPublisher events,
            EntityManager entityManager,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.entries = entries;
        this.values = values;
        this.rows = rows;
        this.index = index;
        this.enforced = enforced;
        this.validator = validator;
        this.events = events;
        this.entityManager = entityManager;
        this.access = access;
        this.clock = clock;
    }

    /** What may be stored today. */
    @Transactional(readOnly = true)
    public Declaration declaration() {
        return new Declaration(enforced.all());
    }

    /**
     * Opens a contact.
     *
     * @throws NoSuchElementException where the organisation has no such contact
     */
    public Versioned<ContactDetails> open(UUID id) {
        var contact = contacts.findById(id).orElseThrow();
        events.publishEvent(new AuditedAction(AuditedAction.Kind.OPENED, "Contact", id));
        var kept = rows.details(contact);
        var seen = new HashMap<>(kept.values());
        seen.keySet().removeAll(hidden());
        return new Versioned<>(
                id, contact.getVersion(), new ContactDetails(kept.name(), kept.organisation(), kept.entries(), seen));
    }

    /** The fields that have a value of the contact which {@link #open} does not show. */
    @Transactional(readOnly = true)
    public Set<UUID> hidden(UUID id) {
        var hidden = hidden();
        return values.findByContactId(contacts.findById(id).orElseThrow().getId()).stream()
                .map(ValueEntity::fieldId)
                .filter(hidden::contains)
                .collect(Collectors.toSet());
    }

    /** Shows a value that is hidden by default; the trail tells that it was shown. */
    @MayEdit
    public Optional<String> reveal(UUID id, UUID field) {
        var contact = contacts.findById(id).orElseThrow();
        events.publishEvent(new AuditedAction(AuditedAction.Kind.REVEALED, "Contact", id));
        return values.findByContactId(contact.getId()).stream()
                .filter(value -> value.fieldId().equals(field))
                .map(ValueEntity::content)
                .findFirst();
    }

    /** To everyone identity codes, until they are revealed; to those who only read, all that the law protects more. */
    private Set<UUID> hidden() {
        var declared = declaration();
        if (!access.permits(Permission.EDIT)) {
            return declared.special();
        }
        return declared.fields().entrySet().stream()
                .filter(field -> field.getValue().type() == FieldType.IDENTITY_CODE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * @throws NotDeclaredException         where no register in force declares something of it
     * @throws InvalidValueException        where a value does not have its field's form
     * @throws ConstraintViolationException where it is not valid otherwise
     */
    @MayEdit
    public UUID add(ContactDetails details) {
        require(details, Map.of());
        var contact = contacts.save(new ContactEntity(details.name().strip(), blankToNull(details.organisation())));
        write(contact, details);
        return contact.getId();
    }

    /**
     * Changes a contact; leaving a register erases what only it declares. Hidden values that are not among the details
     * stay as they are.
     *
     * @throws fi.seloste.common.ConflictException where the contact was changed since it was shown
     */
    @MayEdit
    public void change(Versioned<ContactDetails> changed) {
        var contact = contacts.findById(changed.id()).orElseThrow();
        contact.requireVersion(changed.version());
        var details = withUnseen(changed.id(), changed.value());
        require(details, rows.details(contact).values());
        // Entries and values are rows of their own: the contact's version rises with them, too.
        entityManager.lock(contact, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        contact.change(details.name().strip(), blankToNull(details.organisation()));
        write(contact, details);
        events.publishEvent(ContactsChanged.of(changed.id()));
    }

    /** The details with the hidden values that they say nothing of, as far as the registers still declare them. */
    private ContactDetails withUnseen(UUID id, ContactDetails details) {
        var unseen = hidden();
        unseen.retainAll(declaration().in(details.registers()).fields().keySet());
        var all = new HashMap<>(details.values());
        values.findByContactId(id).stream()
                .filter(value -> unseen.contains(value.fieldId()))
                .forEach(value -> all.putIfAbsent(value.fieldId(), value.content()));
        return new ContactDetails(details.name(), details.organisation(), details.entries(), all);
    }

    /** Who gave each of the contact's values, and when, by field. */
    @Transactional(readOnly = true)
    public Map<UUID, Given> given(UUID id) {
        return values.findByContactId(contacts.findById(id).orElseThrow().getId()).stream()
                .collect(Collectors.toMap(ValueEntity::fieldId, ValueEntity::toGiven));
    }

    /** How much of what is kept of the contact would be erased by standing in these registers only. */
    @Transactional(readOnly = true)
    public long erasedByStandingIn(UUID id, Set<UUID> registers) {
        var left = declaration().in(registers);
        var declared = left.fields().keySet();
        return rows.countUndeclared(id, left)
                + values.findByContactId(id).stream()
                        .filter(value -> !declared.contains(value.fieldId()))
                        .count();
    }

    /** Removes the contact and everything kept of it. */
    @MayEdit
    public void remove(UUID id) {
        var contact = contacts.findById(id).orElseThrow();
        rows.eraseAll(id);
        contacts.delete(contact);
    }

    private void require(ContactDetails details, Map<UUID, String> standing) {
        var violations = validator.validate(details);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        declaration().require(details, standing);
    }

    private void write(ContactEntity contact, ContactDetails typed) {
        var declared = declaration();
        var own = declared.in(typed.registers());
        var details = own.stored(typed);
        writeEntries(contact.getId(), details.entries());
        writeValues(contact.getId(), details, own);
        rows.eraseUndeclared(contact.getId(), own);
        index.write(contact, details, declared);
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

    private void writeValues(UUID contact, ContactDetails details, Declaration declared) {
        var today = LocalDate.now(clock);
        var left = new HashMap<>(details.values());
        for (var standing : values.findByContactId(contact)) {
            var value = left.remove(standing.fieldId());
            if (value == null || value.isBlank()) {
                values.delete(standing);
            } else if (declared.isSame(standing.fieldId(), standing.content(), value)) {
                standing.rewrite(value);
            } else {
                standing.change(value, today, declared.sourceOf(standing.fieldId(), details.entries()));
            }
        }
        left.forEach((field, value) -> {
            if (!value.isBlank()) {
                values.save(new ValueEntity(contact, field, value, today, declared.sourceOf(field, details.entries())));
            }
        });
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
