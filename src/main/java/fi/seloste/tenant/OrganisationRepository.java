package fi.seloste.tenant;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<OrganisationEntity, UUID> {

    Optional<OrganisationEntity> findBySlug(String slug);

    boolean existsBySlug(String slug);

    /** Locks the organisation, so that changes of its members happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<OrganisationEntity> lock(UUID id);

    @Query("""
            select o from Organisation o join Membership m on m.organisationId = o.id
              join Person p on p.id = m.personId
            where p.issuer = :issuer and p.subject = :subject order by o.slug""")
    List<OrganisationEntity> findOfPerson(String issuer, String subject);
}
