package fi.seloste.common;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/**
 * A row that belongs to one tenant. Hibernate adds the tenant to every query over it; the database's composite keys
 * make a reference into another tenant impossible.
 */
@MappedSuperclass
public abstract class TenantOwned implements Persistable<UUID> {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private UUID tenantId;

    @Version
    private Integer version;

    protected TenantOwned() {}

    /** A row that was removed and comes back as itself. */
    protected TenantOwned(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    public UUID getTenantId() {
        return tenantId;
    }

    /** The optimistic lock: what a form was shown, and what a save compares with. Null before the first save. */
    public Integer getVersion() {
        return version;
    }

    /**
     * @param shown the version that the form was shown
     * @throws ConflictException when the row has another one by now
     */
    public void requireVersion(int shown) {
        if (version == null || version != shown) {
            throw new ConflictException();
        }
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    @PrePersist
    void refuseWithoutTenant() {
        CurrentTenant.required();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantOwned owned && owned.getClass() == getClass() && owned.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
