package fi.seloste.audit;

import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, UUID> {

    Page<AuditEntry> findAll(Pageable page);

    @Query("select e from AuditEntry e where e.personIssuer = :issuer and e.personSubject = :subject")
    Page<AuditEntry> findOf(String issuer, String subject, Pageable page);

    long count();

    @Query("select count(e) from AuditEntry e where e.personIssuer = :issuer and e.personSubject = :subject")
    long countOf(String issuer, String subject);
}
