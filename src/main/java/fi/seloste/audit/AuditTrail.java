package fi.seloste.audit;

import fi.seloste.security.Access;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayAuditOwn;
import fi.seloste.security.Permission;
import fi.seloste.security.PersonIdentity;
import fi.seloste.security.PersonNames;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the trail: owners and auditors see all of it, editors their own entries. */
@Service
@MayAuditOwn
@Transactional(readOnly = true)
public class AuditTrail {

    /**
     * @param person     who did it, by name; empty where the product itself acted
     * @param action     what was done: CREATED, CHANGED, DELETED, or a kind of {@link fi.seloste.common.AuditedAction}
     * @param properties names of the properties that changed; never their values
     */
    public record Entry(Instant at, String person, String action, String entity, UUID entityId, String properties) {}

    private final AuditEntries entries;
    private final PersonNames names;
    private final Access access;

    AuditTrail(AuditEntries entries, PersonNames names, Access access) {
        this.entries = entries;
        this.names = names;
        this.access = access;
    }

    /**
     * The newest entries first.
     *
     * @param offset a multiple of the limit
     */
    public List<Entry> page(int offset, int limit) {
        var request = PageRequest.of(offset / limit, limit, Sort.by(Sort.Direction.DESC, "at", "id"));
        var page = seesAll() ? entries.findAll(request) : entries.findOf(me().issuer(), me().subject(), request);
        var known = names.of(
                page.stream().map(AuditEntry::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        return page.stream()
                .map(entry -> entry.toEntry(
                        entry.person() == null
                                ? ""
                                : known.getOrDefault(
                                        entry.person(), entry.person().subject())))
                .toList();
    }

    public long count() {
        return seesAll() ? entries.count() : entries.countOf(me().issuer(), me().subject());
    }

    private boolean seesAll() {
        return access.permits(Permission.AUDIT);
    }

    private static PersonIdentity me() {
        return CurrentPerson.required().identity();
    }
}
