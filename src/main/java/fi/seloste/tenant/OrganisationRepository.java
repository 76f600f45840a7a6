package fi.seloste.tenant;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface OrganisationRepository extends JpaRepository<OrganisationEntity, UUID> {

    /** Hibernate's word for not waiting for locked rows, nor failing for them. */
    String SKIP_LOCKED = "-2";

    /** Part of the address or of the name, and open or closing as asked. */
    String FOUND = """
            (cast(o.slug as String) like :pattern escape '!' or lower(cast(function('json_value', o.details, '$.name') as String)) like :pattern escape '!')
              and (:open = true and o.erasedFrom is null or :closing = true and o.erasedFrom is not null)""";

    Optional<OrganisationEntity> findBySlug(String slug);

    boolean existsBySlug(String slug);

    @Query("select o.id from Organisation o order by o.id")
    List<UUID> findIds();

    /** Locks the organisation, so that changes of its members happen one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<OrganisationEntity> lock(UUID id);

    /** Claims an organisation whose waiting time has passed; one that another instance holds is passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select o from Organisation o where o.erasedFrom <= :now order by o.erasedFrom")
    List<OrganisationEntity> claimDue(Instant now, Limit limit);

    @Query("select o from Organisation o where " + FOUND + " order by o.slug")
    List<OrganisationEntity> search(String pattern, boolean open, boolean closing, Pageable page);

    @Query("select count(o) from Organisation o where " + FOUND)
    long countFound(String pattern, boolean open, boolean closing);

    @Query("""
            select o from Organisation o join Membership m on m.organisationId = o.id
              join Person p on p.id = m.personId
            where p.issuer = :issuer and p.subject = :subject order by o.slug""")
    List<OrganisationEntity> findOfPerson(String issuer, String subject);
}
