package fi.seloste.tenant.domain;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface ServedHostRepository extends JpaRepository<ServedHost, String> {

    /** Hibernate's word for not waiting for locked rows, nor failing for them. */
    String SKIP_LOCKED = "-2";

    @Query("""
            select new fi.seloste.tenant.domain.ServedHosts$Served(s.host, o.slug, s.canonical)
            from ServedHost s join Organisation o on o.id = s.organisationId""")
    List<ServedHosts.Served> served();

    Optional<ServedHost> findByOrganisationId(UUID organisation);

    /** Claims those whose turn it is; what another instance holds is passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select s from ServedHost s where s.dueAt <= :now order by s.dueAt")
    List<ServedHost> claimDue(Instant now, Limit limit);
}
