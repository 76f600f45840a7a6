package fi.seloste.records;

import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A service that takes part in work for a client, once more: the database guards a column, not what stands inside JSON. */
@Entity(name = "ClientWorkUse")
@Table(name = "client_work_use")
class ClientWorkUse extends TenantOwned implements PartOf {

    @Column(name = "client_work_id", nullable = false, updatable = false)
    private UUID clientWorkId;

    @Column(name = "service_id", nullable = false, updatable = false)
    private UUID serviceId;

    protected ClientWorkUse() {}

    ClientWorkUse(UUID clientWorkId, UUID serviceId) {
        this.clientWorkId = clientWorkId;
        this.serviceId = serviceId;
    }

    @Override
    public UUID wholeId() {
        return clientWorkId;
    }
}
