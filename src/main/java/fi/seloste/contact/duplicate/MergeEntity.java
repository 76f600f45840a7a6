package fi.seloste.contact.duplicate;

import fi.seloste.common.Ids;
import fi.seloste.common.Json;
import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a contact was brought together with another, who goes on as both, with what stood before while it is kept. */
@Entity(name = "Merge")
@Table(name = "contact_merge")
class MergeEntity extends TenantOwned implements PartOf {

    @Column(name = "contact_id", nullable = false)
    private UUID contactId;

    @Column(name = "gone_id", nullable = false, updatable = false)
    private UUID goneId;

    @Column(name = "by_name", nullable = false, updatable = false, length = 200)
    private String byName;

    /** Null once it can be undone no more. */
    @Column(columnDefinition = "longtext")
    private String stood;

    protected MergeEntity() {}

    MergeEntity(UUID contactId, UUID goneId, String byName, Stood stood) {
        this.contactId = contactId;
        this.goneId = goneId;
        this.byName = byName;
        keep(stood);
    }

    /** Who goes on has become another, or is themselves again. */
    void leadTo(UUID contact) {
        contactId = contact;
    }

    final void keep(Stood before) {
        stood = Json.write(before);
    }

    void forget() {
        stood = null;
    }

    UUID contactId() {
        return contactId;
    }

    UUID goneId() {
        return goneId;
    }

    String byName() {
        return byName;
    }

    Instant at() {
        return Ids.madeAt(getId());
    }

    Optional<Stood> stood() {
        return Optional.ofNullable(stood).map(json -> Json.read(json, Stood.class));
    }

    @Override
    public UUID wholeId() {
        return contactId;
    }
}
