package fi.seloste.tenant;

import fi.seloste.common.Ids;
import fi.seloste.common.OfOrganisation;
import fi.seloste.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An invitation by a link. The token itself is shown once and stored nowhere, only its SHA-256. */
@Entity(name = "Invitation")
@Table(name = "invitation")
class InvitationEntity implements OfOrganisation {

    @Id
    private UUID id = Ids.next();

    @Version
    private Integer version;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "token_hash", nullable = false, updatable = false, length = 32)
    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, updatable = false, length = 20)
    private Role role;

    @Column(length = 200, updatable = false)
    private String note;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected InvitationEntity() {}

    InvitationEntity(UUID organisationId, byte[] tokenHash, Role role, String note, Instant expiresAt) {
        this.organisationId = organisationId;
        this.tokenHash = tokenHash;
        this.role = role;
        this.note = note;
        this.expiresAt = expiresAt;
    }

    boolean isOpen(Instant now) {
        return acceptedBy == null && now.isBefore(expiresAt);
    }

    /** Used up: the optimistic lock lets only one of two simultaneous acceptances through. */
    void accept(UUID person, Instant now) {
        acceptedBy = person;
        acceptedAt = now;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Role role() {
        return role;
    }

    Invitations.Invitation toInvitation() {
        return new Invitations.Invitation(id, role, note, expiresAt, acceptedAt);
    }
}
