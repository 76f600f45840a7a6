package fi.seloste.contact.importing;

import fi.seloste.contact.ContactState;
import fi.seloste.contact.ContactStates.Left;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.Tried;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Notes that an import has changed a contact, for tests that want a row of every kind without running an import. */
@TestComponent
public class ImportedRow {

    private final ImportRowRepository rows;
    private final ImportReportRepository reports;

    ImportedRow(ImportRowRepository rows, ImportReportRepository reports) {
        this.rows = rows;
        this.reports = reports;
    }

    public void of(UUID brought, UUID contact) {
        var stood = new ContactState("Before " + contact, null, null, null, null, null);
        rows.save(new ImportRowEntity(brought, new Left(contact, 0, Instant.now()), stood));
        reports.save(new ImportReportEntity(brought, 0, List.of(new Tried(2, Outcome.CHANGED, null, null, List.of()))));
    }
}
