package fi.seloste.audit;

import fi.seloste.security.PersonIdentity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor.SpecificationFluentQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, UUID> {

    Page<AuditEntry> findAll(Specification<AuditEntry> asked, Pageable page);

    <R> R findBy(Specification<AuditEntry> asked, Function<? super SpecificationFluentQuery<AuditEntry>, R> query);

    long count(Specification<AuditEntry> asked);

    /** Everybody who stands in the trail. */
    @Query("""
            select distinct new fi.seloste.security.PersonIdentity(e.personIssuer, e.personSubject)
            from AuditEntry e where e.personSubject is not null""")
    List<PersonIdentity> findPeople();

    /** What people did to a thing or a part of it after the moment, the latest first. */
    @Query("""
            select e from AuditEntry e
            where (e.entityId = :thing or e.wholeId = :thing) and e.at > :moment and e.personSubject is not null
              and e.action in ('CREATED', 'CHANGED', 'DELETED') order by e.at desc""")
    List<AuditEntry> findSavings(UUID thing, Instant moment, Pageable page);
}
