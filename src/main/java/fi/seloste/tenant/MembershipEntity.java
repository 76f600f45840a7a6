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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Membership")
@Table(name = "membership")
class MembershipEntity implements OfOrganisation {

    @Id
    private UUID id = Ids.next();

    @Version
    private Integer version;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false, length = 20)
    private Role role;

    protected MembershipEntity() {}

    MembershipEntity(UUID organisationId, UUID personId, Role role) {
        this.organisationId = organisationId;
        this.personId = personId;
        this.role = role;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID organisationId() {
        return organisationId;
    }

    UUID personId() {
        return personId;
    }

    Role role() {
        return role;
    }

    void become(Role role) {
        this.role = role;
    }
}
