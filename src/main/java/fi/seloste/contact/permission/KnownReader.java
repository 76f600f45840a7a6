package fi.seloste.contact.permission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.seloste.contact.Ban;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads of several contacts what the answer depends on, and nothing else. */
@Component
class KnownReader {

    /** @param couldRefuse the services at whose sale marketing could be refused */
    record Known(
            boolean represents,
            List<Place> places,
            List<Said> said,
            List<Forbidden> forbidden,
            List<Bought> couldRefuse) {

        /** The person's latest word. */
        ContactRule.Consent consent() {
            if (said.isEmpty()) {
                return ContactRule.Consent.NEVER_ASKED;
            }
            return said.getLast().given() ? ContactRule.Consent.GIVEN : ContactRule.Consent.WITHDRAWN;
        }

        Set<Ban> bans() {
            return forbidden.stream().map(Forbidden::kind).collect(Collectors.toSet());
        }
    }

    /** Where the person stands. */
    record Place(UUID contact, UUID register, UUID group, LocalDate since, LocalDate ends) {

        boolean standsOn(LocalDate day) {
            return !since.isAfter(day) && (ends == null || !ends.isBefore(day));
        }
    }

    record Bought(UUID contact, LocalDate since, LocalDate ends) {

        boolean goesOnOn(LocalDate day) {
            return !since.isAfter(day) && (ends == null || !ends.isBefore(day));
        }
    }

    record Said(UUID contact, boolean given) {}

    record Forbidden(UUID contact, Ban kind) {}

    private record Person(UUID id, String organisation) {}

    private final EntityManager entityManager;

    KnownReader(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Of those that there are, by id. */
    Map<UUID, Known> of(Collection<UUID> ids, UUID purpose) {
        var places = byContact(Place.class, Place::contact, """
                select e.contactId, e.registerId, e.groupId, e.since, e.ends from RegisterEntry e
                where e.contactId in :ids""", ids);
        var said = entityManager
                .createQuery("""
                        select k.contactId, k.given from Consent k
                        where k.contactId in :ids and k.purposeId = :purpose order by k.at""", Said.class)
                .setParameter("ids", ids)
                .setParameter("purpose", purpose)
                .getResultStream()
                .collect(groupingBy(Said::contact));
        var forbidden = byContact(
                Forbidden.class,
                Forbidden::contact,
                "select b.contactId, b.kind from Ban b where b.contactId in :ids",
                ids);
        var bought = byContact(Bought.class, Bought::contact, """
                select s.contactId, s.since, s.ends from BoughtService s
                where s.contactId in :ids and s.couldRefuseMarketing = true""", ids);
        return read(Person.class, "select c.id, c.organisation from Contact c where c.id in :ids", ids).stream()
                .collect(toMap(
                        Person::id,
                        person -> new Known(
                                person.organisation() != null,
                                places.getOrDefault(person.id(), List.of()),
                                said.getOrDefault(person.id(), List.of()),
                                forbidden.getOrDefault(person.id(), List.of()),
                                bought.getOrDefault(person.id(), List.of()))));
    }

    private <T> Map<UUID, List<T>> byContact(
            Class<T> kind, Function<T, UUID> contact, String query, Collection<UUID> ids) {
        return read(kind, query, ids).stream().collect(groupingBy(contact));
    }

    private <T> List<T> read(Class<T> kind, String query, Collection<UUID> ids) {
        return entityManager.createQuery(query, kind).setParameter("ids", ids).getResultList();
    }
}
