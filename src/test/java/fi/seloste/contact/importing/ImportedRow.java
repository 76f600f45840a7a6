package fi.seloste.contact.importing;

import fi.seloste.contact.ContactStates.Left;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.Tried;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Notes that an import has added a contact, for tests that want a row of every kind without running an import. */
@TestComponent
public class ImportedRow {

    private final ImportRowRepository rows;
    private final ImportReportRepository reports;

    ImportedRow(ImportRowRepository rows, ImportReportRepository reports) {
        this.rows = rows;
        this.reports = reports;
    }

    public void of(UUID brought, UUID contact) {
        rows.save(new ImportRowEntity(brought, new Left(contact, 0, Instant.now()), null));
        reports.save(new ImportReportEntity(brought, 0, List.of(new Tried(2, Outcome.ADDED, null, null, List.of()))));
    }
}
