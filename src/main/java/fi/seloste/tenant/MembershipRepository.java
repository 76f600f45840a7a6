package fi.seloste.tenant;

import fi.seloste.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MembershipRepository extends JpaRepository<MembershipEntity, UUID> {

    /** A membership with what it permits. */
    record Found(UUID organisation, UUID person, Role role, OrganisationDetails details) {}

    @Query("""
            select new fi.seloste.tenant.MembershipRepository$Found(m.organisationId, m.personId, m.role, o.details)
            from Membership m join Person p on p.id = m.personId join Organisation o on o.id = m.organisationId
            where p.issuer = :issuer and p.subject = :subject and m.organisationId = :organisation""")
    Optional<Found> findOfPerson(String issuer, String subject, UUID organisation);

    List<MembershipEntity> findByOrganisationId(UUID organisationId);

    Optional<MembershipEntity> findByOrganisationIdAndPersonId(UUID organisationId, UUID personId);

    Optional<MembershipEntity> findByIdAndOrganisationId(UUID id, UUID organisationId);

    long countByOrganisationId(UUID organisationId);

    long countByOrganisationIdAndRole(UUID organisationId, Role role);
}
