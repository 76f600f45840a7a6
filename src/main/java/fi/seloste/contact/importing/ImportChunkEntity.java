package fi.seloste.contact.importing;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A piece of a file that somebody brought. */
@Entity(name = "ImportChunk")
@Table(name = "contact_import_chunk")
class ImportChunkEntity extends TenantOwned implements PartOf {

    @Column(name = "import_id", nullable = false, updatable = false)
    private UUID importId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false, columnDefinition = "mediumblob")
    private byte[] bytes;

    protected ImportChunkEntity() {}

    ImportChunkEntity(UUID importId, int position, byte[] bytes) {
        this.importId = importId;
        this.position = position;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public UUID wholeId() {
        return importId;
    }
}
