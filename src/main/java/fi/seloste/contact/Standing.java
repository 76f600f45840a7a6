package fi.seloste.contact;

import fi.seloste.notice.EnforcedRegisters;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where a contact stands, and what may therefore be kept of it. */
@Component
class Standing {

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final EnforcedRegisters enforced;
    private final EntityManager entityManager;
    private final ApplicationEventPublisher events;

    Standing(
            ContactRepository contacts,
            EntryRepository entries,
            EnforcedRegisters enforced,
            EntityManager entityManager,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.entries = entries;
        this.enforced = enforced;
        this.entityManager = entityManager;
        this.events = events;
    }

    /**
     * The id, if the organisation has the contact.
     *
     * @throws java.util.NoSuchElementException otherwise
     */
    UUID existing(UUID contact) {
        return contacts.findById(contact).orElseThrow().getId();
    }

    /**
     * Raises the contact's version, after something of it was removed or changed. A row that is added tells of itself; of
     * one that is gone only the version does, and undoing an import must not bring it back.
     */
    void changed(UUID contact) {
        entityManager.lock(contacts.findById(contact).orElseThrow(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        events.publishEvent(ContactsChanged.of(contact));
    }

    List<ContactDetails.Entry> entries(UUID contact) {
        return entries.findByContactId(existing(contact)).stream()
                .map(EntryEntity::toEntry)
                .toList();
    }

    /** What the registers declare in which the contact stands. */
    Declaration declaration(UUID contact) {
        return new Declaration(enforced.all())
                .in(entries(contact).stream()
                        .map(ContactDetails.Entry::register)
                        .collect(Collectors.toSet()));
    }

    /**
     * @throws NotDeclaredException where none of the contact's registers declares it
     */
    void require(UUID contact, Kept kept) {
        if (!declaration(contact).declares(kept)) {
            throw new NotDeclaredException(NotDeclaredException.What.of(kept), null);
        }
    }
}
