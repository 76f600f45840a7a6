package fi.seloste.contact;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Notes that an import has added a contact, for tests that want a row of every kind without running an import. */
@TestComponent
public class ImportedRow {

    private final ImportRowRepository rows;
    private final ContactRepository contacts;

    ImportedRow(ImportRowRepository rows, ContactRepository contacts) {
        this.rows = rows;
        this.contacts = contacts;
    }

    public void of(UUID brought, UUID contact) {
        rows.save(new ImportRowEntity(brought, contacts.findById(contact).orElseThrow(), null));
    }
}
