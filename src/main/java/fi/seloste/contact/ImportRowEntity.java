package fi.seloste.contact;

import fi.seloste.common.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What an import did to a contact, so that it can be undone: added it, or changed what stood. */
@Entity(name = "ImportRow")
@Table(name = "contact_import_row")
class ImportRowEntity extends OfContact {

    @Column(name = "import_id", nullable = false, updatable = false)
    private UUID importId;

    /** Null where the import added the contact. */
    @Column(updatable = false, columnDefinition = "longtext")
    private String stood;

    @Column(name = "left_version", nullable = false, updatable = false)
    private int leftVersion;

    protected ImportRowEntity() {}

    ImportRowEntity(UUID importId, ContactEntity contact, ContactState stood) {
        super(contact.getId());
        this.importId = importId;
        this.stood = stood == null ? null : Json.write(stood);
        this.leftVersion = contact.getVersion();
    }

    Optional<ContactState> stood() {
        return Optional.ofNullable(stood).map(json -> Json.read(json, ContactState.class));
    }

    /** The contact's version as the import left it. */
    int leftVersion() {
        return leftVersion;
    }
}
