package fi.seloste.contact.importing;

import fi.seloste.common.Ids;
import fi.seloste.common.Json;
import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import fi.seloste.contact.ContactState;
import fi.seloste.contact.ContactStates.Left;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What an import did to a contact, so that it can be undone: added it, or changed what stood. */
@Entity(name = "ImportRow")
@Table(name = "contact_import_row")
class ImportRowEntity extends TenantOwned implements PartOf {

    @Column(name = "import_id", nullable = false, updatable = false)
    private UUID importId;

    @Column(name = "contact_id", nullable = false, updatable = false)
    private UUID contactId;

    /** Null where the import added the contact, or somebody changed it since: it will not be undone. */
    @Column(columnDefinition = "longtext")
    private String stood;

    @Column(name = "left_version", nullable = false, updatable = false)
    private int leftVersion;

    protected ImportRowEntity() {}

    ImportRowEntity(UUID importId, Left left, ContactState stood) {
        this.importId = importId;
        this.contactId = left.contact();
        this.leftVersion = left.version();
        keep(stood);
    }

    final void keep(ContactState before) {
        stood = before == null ? null : Json.write(before);
    }

    void forget() {
        stood = null;
    }

    Optional<ContactState> stood() {
        return Optional.ofNullable(stood).map(json -> Json.read(json, ContactState.class));
    }

    /** The contact as the import left it. */
    Left left() {
        return new Left(contactId, leftVersion, Ids.madeAt(getId()));
    }

    @Override
    public UUID wholeId() {
        return contactId;
    }
}
