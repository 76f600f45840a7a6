package fi.seloste.tenant;

import fi.seloste.common.ConflictException;
import fi.seloste.common.OfOrganisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The tenant itself: the one row that every tenant-owned row points to. */
@Entity(name = "Organisation")
@Table(name = "organisation")
class OrganisationEntity implements OfOrganisation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(nullable = false, length = 63)
    private String slug;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private OrganisationDetails details;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "agreement_accepted_at", nullable = false, updatable = false)
    private Instant agreementAcceptedAt;

    @Column(name = "agreement_accepted_by", nullable = false, updatable = false)
    private UUID agreementAcceptedBy;

    /** From when everything of it is erased; null unless it is being closed. */
    @Column(name = "erased_from")
    private Instant erasedFrom;

    protected OrganisationEntity() {}

    OrganisationEntity(UUID id, String slug, OrganisationDetails details, UUID acceptedBy, Instant now) {
        this.id = id;
        this.slug = slug;
        this.details = details;
        this.createdAt = now;
        this.agreementAcceptedAt = now;
        this.agreementAcceptedBy = acceptedBy;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return id;
    }

    int version() {
        return version;
    }

    String slug() {
        return slug;
    }

    void rename(String slug) {
        this.slug = slug;
    }

    OrganisationDetails details() {
        return details;
    }

    void change(OrganisationDetails details, int shown) {
        if (version != shown) {
            throw new ConflictException();
        }
        this.details = details;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant erasedFrom() {
        return erasedFrom;
    }

    void eraseFrom(Instant moment) {
        erasedFrom = moment;
    }

    Organisation toOrganisation() {
        return new Organisation(id, slug, details);
    }
}
