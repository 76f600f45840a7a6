package fi.seloste.contact.importing;

import fi.seloste.contact.GoesWithContacts;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What imports did to contacts is forgotten with them. */
@Component
class ImportedRows implements GoesWithContacts {

    private final ImportRowRepository rows;

    ImportedRows(ImportRowRepository rows) {
        this.rows = rows;
    }

    @Override
    public void eraseOf(Collection<UUID> contacts) {
        rows.deleteAll(rows.findByContactIdIn(contacts));
        rows.flush();
    }
}
