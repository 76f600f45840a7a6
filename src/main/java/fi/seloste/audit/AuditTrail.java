package fi.seloste.audit;

import fi.seloste.security.Access;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayAuditOwn;
import fi.seloste.security.Permission;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the trail: owners and auditors see all of it, editors their own entries. */
@Service
@MayAuditOwn
@Transactional(readOnly = true)
public class AuditTrail {

    /**
     * @param personSubject null where the product itself acted
     * @param properties    names of the properties that changed; never their values
     */
    public record Entry(
            Instant at,
            String personIssuer,
            String personSubject,
            String action,
            String entity,
            UUID entityId,
            String properties) {}

    private final AuditEntries entries;
    private final Access access;

    AuditTrail(AuditEntries entries, Access access) {
        this.entries = entries;
        this.access = access;
    }

    /** The newest entries first. */
    public List<Entry> page(int page, int size) {
        Pageable request = PageRequest.of(page, size, Sort.by(Sort.Direction.DESC, "at", "id"));
        if (access.permits(Permission.AUDIT)) {
            return entries.findAll(request).map(AuditEntry::toEntry).getContent();
        }
        var person = CurrentPerson.required().identity();
        return entries.findOf(person.issuer(), person.subject(), request)
                .map(AuditEntry::toEntry)
                .getContent();
    }
}
