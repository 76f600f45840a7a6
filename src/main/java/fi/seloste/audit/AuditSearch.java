package fi.seloste.audit;

import fi.seloste.security.PersonIdentity;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/**
 * What is looked for in the trail; null, or an empty set, asks for nothing in particular.
 *
 * @param entities the kinds of thing, by the names of the trail
 * @param from     the first day
 * @param until    the last day
 * @param thing    one thing, with everything that is part of it
 */
public record AuditSearch(
        PersonIdentity person, Set<String> entities, String action, LocalDate from, LocalDate until, UUID thing) {

    public static final AuditSearch ALL = new AuditSearch(null, Set.of(), null, null, null, null);

    /** Everything that was done to one thing. */
    public static AuditSearch of(UUID thing) {
        return new AuditSearch(null, Set.of(), null, null, null, thing);
    }

    /** Everything that one person did. */
    static AuditSearch by(PersonIdentity person) {
        return new AuditSearch(person, Set.of(), null, null, null, null);
    }

    /** @param zone whose days are meant */
    Specification<AuditEntry> specification(ZoneId zone) {
        return (entry, query, builder) -> {
            var asked = new ArrayList<Predicate>();
            if (person != null) {
                asked.add(builder.equal(entry.get("personIssuer"), person.issuer()));
                asked.add(builder.equal(entry.get("personSubject"), person.subject()));
            }
            if (!entities.isEmpty()) {
                asked.add(entry.get("entity").in(entities));
            }
            if (action != null) {
                asked.add(builder.equal(entry.get("action"), action));
            }
            if (from != null) {
                asked.add(builder.greaterThanOrEqualTo(
                        entry.get("at"), from.atStartOfDay(zone).toInstant()));
            }
            if (until != null) {
                asked.add(builder.lessThan(
                        entry.get("at"), until.plusDays(1).atStartOfDay(zone).toInstant()));
            }
            if (thing != null) {
                asked.add(builder.or(
                        builder.equal(entry.get("entityId"), thing), builder.equal(entry.get("wholeId"), thing)));
            }
            return builder.and(asked.toArray(Predicate[]::new));
        };
    }
}
