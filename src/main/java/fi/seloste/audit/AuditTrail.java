package fi.seloste.audit;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.Language;
import fi.seloste.security.Access;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayAudit;
import fi.seloste.security.MayAuditOwn;
import fi.seloste.security.Permission;
import fi.seloste.security.PersonIdentity;
import fi.seloste.security.PersonNames;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.support.WindowIterator;
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

    /** Somebody who stands in the trail. */
    public record Person(PersonIdentity identity, String name) {}

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "id");

    private static final int PAGE = 1000;

    private final AuditEntries entries;
    private final PersonNames names;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;

    AuditTrail(
            AuditEntries entries,
            PersonNames names,
            Access access,
            Clock clock,
            ApplicationEventPublisher events,
            EntityManager entityManager) {
        this.entries = entries;
        this.names = names;
        this.access = access;
        this.clock = clock;
        this.events = events;
        this.entityManager = entityManager;
    }

    /**
     * The newest entries first.
     *
     * @param offset a multiple of the limit
     */
    public List<Entry> page(AuditSearch search, int offset, int limit) {
        return named(entries.findAll(asked(search), PageRequest.of(offset / limit, limit, NEWEST_FIRST))
                .getContent());
    }

    public long count(AuditSearch search) {
        return entries.count(asked(search));
    }

    /** Everybody who stands in the trail, by name. */
    @MayAudit
    public List<Person> people() {
        var people = entries.findPeople();
        var known = names.of(people);
        return people.stream()
                .map(person -> new Person(person, known.getOrDefault(person, person.subject())))
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** What is found, as comma-separated values; that it was taken out stands in the trail, too. */
    @MayAudit
    @Transactional
    public void export(AuditSearch search, Language language, OutputStream out) throws IOException {
        events.publishEvent(new AuditedAction(AuditedAction.Kind.EXPORTED, "AuditEntry", null));
        AuditCsv.write(each(search), language, out);
    }

    /** Everything that is found, the newest first; what was read already is not kept in memory. */
    Stream<Entry> each(AuditSearch search) {
        var known = names.of(entries.findPeople());
        var asked = asked(search);
        var found = WindowIterator.<AuditEntry>of(position -> entries.findBy(
                        asked, query -> query.sortBy(NEWEST_FIRST).limit(PAGE).scroll(position)))
                .startingAt(ScrollPosition.keyset());
        return Stream.generate(() -> null)
                .takeWhile(ignored -> found.hasNext())
                .map(ignored -> found.next())
                .map(entry -> {
                    entityManager.detach(entry);
                    return named(entry, known);
                });
    }

    /** Whoever may not see all of it finds only their own. */
    private Specification<AuditEntry> asked(AuditSearch search) {
        var asked = search.specification(clock.getZone());
        return access.permits(Permission.AUDIT)
                ? asked
                : asked.and(AuditSearch.by(CurrentPerson.required().identity()).specification(clock.getZone()));
    }

    private List<Entry> named(List<AuditEntry> found) {
        var known = names.of(
                found.stream().map(AuditEntry::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().map(entry -> named(entry, known)).toList();
    }

    private static Entry named(AuditEntry entry, Map<PersonIdentity, String> known) {
        var person = entry.person();
        return entry.toEntry(person == null ? "" : known.getOrDefault(person, person.subject()));
    }
}
