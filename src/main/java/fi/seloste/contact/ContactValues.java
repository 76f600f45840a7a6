package fi.seloste.contact;

import fi.seloste.register.StoredValues;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What registers have to know before a part of theirs goes. */
@Component
class ContactValues implements StoredValues {

    private final ContactRepository contacts;
    private final ValueRepository values;
    private final EntryRepository entries;
    private final ConsentRepository consents;
    private final Contacts service;
    private final ContactIndex index;

    ContactValues(
            ContactRepository contacts,
            ValueRepository values,
            EntryRepository entries,
            ConsentRepository consents,
            Contacts service,
            ContactIndex index) {
        this.contacts = contacts;
        this.values = values;
        this.entries = entries;
        this.consents = consents;
        this.service = service;
        this.index = index;
    }

    @Override
    public long countOf(UUID field) {
        return values.countByFieldId(field);
    }

    /** Erases the values, and what the search index knew of them. */
    @Override
    public void eraseOf(UUID field) {
        var erased = values.findByFieldId(field);
        values.deleteAll(erased);
        values.flush();
        var declared = service.declaration();
        var changed =
                contacts.findAllById(erased.stream().map(ValueEntity::contactId).collect(Collectors.toSet()));
        index.refresh(changed, declared);
    }

    @Override
    public long peopleUnder(UUID part) {
        return entries.countUnder(part) + consents.countByPurposeId(part);
    }
}
