package fi.seloste.contact.importing;

import fi.seloste.contact.GoesWithContact;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What imports did to contacts is forgotten with them. */
@Component
class ImportedRows implements GoesWithContact {

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
}
