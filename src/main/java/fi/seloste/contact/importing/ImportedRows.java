package fi.seloste.contact.importing;

import fi.seloste.contact.ChangedField;
import fi.seloste.contact.ContactState.Value;
import fi.seloste.contact.ContactsChanged;
import fi.seloste.contact.GoesWithContact;
import fi.seloste.register.DataField;
import fi.seloste.register.StoredValues;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What imports did to contacts is forgotten with them. What is kept to undo it goes with the field that it was kept under,
 * and becomes what the field becomes: else undoing would bring back what is no longer to be kept, or cannot be read.
 */
@Component
class ImportedRows implements GoesWithContact, StoredValues {

    private final ImportRowRepository rows;

    ImportedRows(ImportRowRepository rows) {
        this.rows = rows;
    }

    @Override
    public void erase(UUID contact) {
        erase(Set.of(contact));
    }

    @Override
    public void erase(Collection<UUID> contacts) {
        rows.deleteAll(rows.findByContactIdIn(contacts));
        rows.flush();
    }

    /** Whoever was changed since stays so when the import is undone: what stood of them before serves nothing any more. */
    @EventListener
    void forget(ContactsChanged changed) {
        rows.findByContactIdIn(changed.contacts()).forEach(ImportRowEntity::forget);
    }

    /** The values that people see are counted where they are kept; these are their past. */
    @Override
    public long countOf(UUID field) {
        return 0;
    }

    @Override
    public void eraseOf(UUID field) {
        rewrite(field, value -> null);
    }

    @Override
    public void turn(UUID field, DataField before, DataField after) {
        var changed = new ChangedField(field, before, after);
        if (!changed.isTheSame()) {
            rewrite(field, value -> changed.turned(value.content())
                    .map(content -> new Value(content, value.givenOn(), value.source()))
                    .orElse(null));
        }
    }

    /** @param rewritten gives null for a value that goes */
    private void rewrite(UUID field, UnaryOperator<Value> rewritten) {
        for (var row : rows.findByStoodContaining(field.toString())) {
            var stood = row.stood().orElseThrow();
            var values = new HashMap<>(stood.values());
            values.computeIfPresent(field, (id, value) -> rewritten.apply(value));
            row.keep(stood.with(values));
        }
        rows.flush();
    }

    @Override
    public long peopleUnder(UUID part) {
        return 0;
    }
}
