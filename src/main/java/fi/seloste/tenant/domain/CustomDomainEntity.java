package fi.seloste.tenant.domain;

import fi.seloste.common.TenantOwned;
import fi.seloste.tenant.domain.CustomDomain.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an organisation says its host is, and how far that is proven. What is served stands in {@link ServedHost}. */
@Entity(name = "CustomDomain")
@Table(name = "custom_domain")
class CustomDomainEntity extends TenantOwned {

    @Column(nullable = false, length = 253)
    private String host;

    @Column(nullable = false, length = 60)
    private String code;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private State state;

    @Column(nullable = false)
    private Instant since;

    @Column(name = "leads_here", nullable = false)
    private boolean leadsHere;

    protected CustomDomainEntity() {}

    CustomDomainEntity(HostName host, String code, Instant now) {
        state(host, code, now);
    }

    /** Begins anew: what proved another host, or this one before, proves nothing now. */
    final void state(HostName host, String code, Instant now) {
        this.host = host.ascii();
        this.code = code;
        state = State.STATED;
        since = now;
        leadsHere = false;
    }

    void become(State next, Instant now) {
        if (state != next) {
            state = next;
            since = now;
        }
    }

    void leadsHere(boolean seen) {
        leadsHere = seen;
    }

    /** Whether it still is what was checked. */
    boolean is(CustomDomain checked) {
        return host.equals(checked.host().ascii()) && code.equals(checked.code());
    }

    CustomDomain toDomain() {
        return new CustomDomain(new HostName(host), code, state, since, leadsHere);
    }
}
