package fi.seloste.contact;

import fi.seloste.notice.EnforcedRegisters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a contact stands, and what may therefore be kept of it. */
@Component
class Standing {

    private final ContactRepository contacts;
    private final EntryRepository entries;
    private final EnforcedRegisters enforced;

    Standing(ContactRepository contacts, EntryRepository entries, EnforcedRegisters enforced) {
        this.contacts = contacts;
        this.entries = entries;
        this.enforced = enforced;
    }

    /**
     * The id, if the organisation has the contact.
     *
     * @throws java.util.NoSuchElementException otherwise
     */
    UUID existing(UUID contact) {
        return contacts.findById(contact).orElseThrow().getId();
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
