package fi.seloste.processor;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Transfer")
@Table(name = "transfer")
class TransferEntity extends TenantOwned implements PartOf {

    @Column(name = "service_id", nullable = false, updatable = false)
    private UUID serviceId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private TransferDetails details;

    protected TransferEntity() {}

    TransferEntity(UUID serviceId, TransferDetails details) {
        this.serviceId = serviceId;
        this.details = details;
    }

    TransferEntity(UUID serviceId, ServiceConfiguration.TransferRow removed) {
        super(removed.id());
        this.serviceId = serviceId;
        this.details = removed.details();
    }

    UUID serviceId() {
        return serviceId;
    }

    TransferDetails details() {
        return details;
    }

    void change(TransferDetails details) {
        this.details = details;
    }

    ServiceConfiguration.TransferRow toRow() {
        return new ServiceConfiguration.TransferRow(getId(), details);
    }

    @Override
    public UUID wholeId() {
        return serviceId;
    }
}
