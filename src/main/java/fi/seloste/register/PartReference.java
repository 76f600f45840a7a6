package fi.seloste.register;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * That a part refers to another part or to a service. Derived from the part's content on every save: the row is what
 * lets the database refuse a target of another tenant, or the removal of one that is in use.
 */
@Entity
@Table(name = "part_reference")
class PartReference extends TenantOwned {

    @Column(name = "part_id", nullable = false, updatable = false)
    private UUID partId;

    @Column(name = "target_part_id", updatable = false)
    private UUID targetPartId;

    @Column(name = "service_id", updatable = false)
    private UUID serviceId;

    protected PartReference() {}

    private PartReference(UUID partId, UUID targetPartId, UUID serviceId) {
        this.partId = partId;
        this.targetPartId = targetPartId;
        this.serviceId = serviceId;
    }

    static PartReference toPart(UUID partId, UUID target) {
        return new PartReference(partId, target, null);
    }

    static PartReference toService(UUID partId, UUID service) {
        return new PartReference(partId, null, service);
    }

    UUID partId() {
        return partId;
    }

    UUID serviceId() {
        return serviceId;
    }
}
