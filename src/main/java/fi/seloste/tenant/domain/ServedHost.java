package fi.seloste.tenant.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A proven host and the one organisation that it leads to: asked before the organisation is known. */
@Entity
@Table(name = "served_host")
class ServedHost implements Persistable<String> {

    @Id
    @Column(length = 253)
    private String host;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "domain_id", nullable = false, updatable = false)
    private UUID domainId;

    /** Whether people are sent to it. */
    @Column(nullable = false)
    private boolean canonical;

    /** Another organisation has proven it, too. */
    @Column(nullable = false)
    private boolean contested;

    /** When it is looked at next. */
    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Transient
    private boolean stored;

    protected ServedHost() {}

    ServedHost(CustomDomainEntity domain, HostName host) {
        this.host = host.ascii();
        organisationId = domain.getTenantId();
        domainId = domain.getId();
    }

    UUID organisationId() {
        return organisationId;
    }

    boolean isContested() {
        return contested;
    }

    void lookAgain(Instant when) {
        dueAt = when;
    }

    void proven(boolean leadsHere, Instant next) {
        canonical = leadsHere;
        contested = false;
        dueAt = next;
    }

    void doubt(Instant next) {
        canonical = false;
        dueAt = next;
    }

    void contest(Instant now) {
        contested = true;
        dueAt = now;
    }

    @Override
    public String getId() {
        return host;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void store() {
        stored = true;
    }
}
