package fi.seloste.audit;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of the trail, read only: {@link AuditWriter} writes them. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry extends TenantOwned {

    @Column(nullable = false)
    private Instant at;

    @Column(name = "person_issuer", length = 500)
    private String personIssuer;

    @Column(name = "person_subject", length = 255)
    private String personSubject;

    @Column(nullable = false, length = 20)
    private String action;

    @Column(nullable = false, length = 60)
    private String entity;

    @Column(name = "entity_id")
    private UUID entityId;

    @Column(length = 2000)
    private String properties;

    AuditTrail.Entry toEntry() {
        return new AuditTrail.Entry(at, personIssuer, personSubject, action, entity, entityId, properties);
    }
}
