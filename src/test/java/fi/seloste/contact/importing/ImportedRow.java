package fi.seloste.contact.importing;

import fi.seloste.contact.ContactStates.Left;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Notes that an import has added a contact, for tests that want a row of every kind without running an import. */
@TestComponent
public class ImportedRow {

    private final ImportRowRepository rows;

    ImportedRow(ImportRowRepository rows) {
        this.rows = rows;
    }

    public void of(UUID brought, UUID contact) {
        rows.save(new ImportRowEntity(brought, new Left(contact, 0, Instant.now()), null));
    }
}
