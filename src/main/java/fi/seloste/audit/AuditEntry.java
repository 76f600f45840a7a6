package fi.seloste.audit;

import fi.seloste.common.TenantOwned;
import fi.seloste.security.PersonIdentity;
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

    /** What the entity is part of: a register, a service, a contact, a notice. */
    @Column(name = "whole_id")
    private UUID wholeId;

    @Column(length = 2000)
    private String properties;

    Instant at() {
        return at;
    }

    /** Who did it, or null where the product itself acted. */
    PersonIdentity person() {
        return personSubject == null ? null : new PersonIdentity(personIssuer, personSubject);
    }

    AuditTrail.Entry toEntry(String person) {
        return new AuditTrail.Entry(at, person, action, entity, entityId, properties);
    }
}
