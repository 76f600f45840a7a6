package fi.seloste.contact;

import fi.seloste.register.DataField;
import fi.seloste.register.StoredValues;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
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
        searchedAnew(erased, service.declaration());
    }

    private void searchedAnew(List<ValueEntity> changed, Declaration declared) {
        var contactIds = changed.stream().map(ValueEntity::contactId).distinct().toList();
        Batches.of(contactIds).forEach(batch -> index.refresh(contacts.findAllById(batch), declared));
    }

    /** By what is protected from now on nobody is found, and by what is no longer they are. */
    @Override
    public Runnable follower() {
        var before = service.declaration().searched().keySet();
        return () -> {
            var declared = service.declaration();
            var now = declared.searched().keySet();
            var changed = new HashSet<>(before);
            changed.addAll(now);
            changed.removeIf(field -> before.contains(field) && now.contains(field));
            changed.forEach(field -> searchedAnew(values.findByFieldId(field), declared));
        };
    }

    @Override
    public long unreadable(UUID field, DataField before, DataField after) {
        var changed = new ChangedField(field, before, after);
        return changed.isTheSame()
                ? 0
                : values.findByFieldId(field).stream()
                        .filter(value -> changed.turned(value.content()).isEmpty())
                        .count();
    }

    /** What cannot be read any more does not stay unseen. */
    @Override
    public void turn(UUID field, DataField before, DataField after) {
        var changed = new ChangedField(field, before, after);
        if (changed.isTheSame()) {
            return;
        }
        var standing = values.findByFieldId(field);
        for (var value : standing) {
            changed.turned(value.content()).ifPresentOrElse(value::rewrite, () -> values.delete(value));
        }
        values.flush();
        searchedAnew(standing, service.declaration().with(field, after));
    }

    @Override
    public long peopleUnder(UUID part) {
        return entries.countUnder(part) + consents.countByPurposeId(part);
    }
}
