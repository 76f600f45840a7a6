package fi.seloste.processor;

import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Service")
@Table(name = "service")
class ServiceEntity extends TenantOwned {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    private ServiceOrigin origin;

    /** The party of the details, once more: the database guards a column, not what stands inside JSON. */
    @Column(name = "party_id")
    private UUID partyId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private ServiceDetails details;

    protected ServiceEntity() {}

    ServiceEntity(ServiceOrigin origin, ServiceDetails details) {
        this.origin = origin;
        change(details);
    }

    ServiceEntity(UUID removed, ServiceDetails details) {
        super(removed);
        this.origin = ServiceOrigin.ORGANISATION;
        change(details);
    }

    ServiceOrigin origin() {
        return origin;
    }

    boolean isOperators() {
        return origin != ServiceOrigin.ORGANISATION;
    }

    ServiceDetails details() {
        return details;
    }

    void change(ServiceDetails details) {
        this.details = details;
        this.partyId = details.party();
    }
}
