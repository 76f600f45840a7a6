package fi.seloste.contact.list;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.Kept;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.NotDeclaredException.What;
import fi.seloste.contact.list.BulkChange.AddKeyword;
import fi.seloste.contact.list.BulkChange.End;
import fi.seloste.contact.list.BulkChange.Join;
import fi.seloste.contact.list.BulkChange.Move;
import fi.seloste.contact.list.BulkChange.RemoveKeyword;
import fi.seloste.notice.EnforcedRegisters;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterConfiguration;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom, or which of their places in registers, a change of many would change. */
@Component
class Affected {

    /** A contact's place in a register. */
    record Place(UUID id, UUID contact, UUID register, UUID group, LocalDate since, LocalDate ends) {}

    private static final String PLACES =
            "select e.id, e.contactId, e.registerId, e.groupId, e.since, e.ends from RegisterEntry e where e.";

    private final EntityManager entityManager;
    private final PeopleReader reader;
    private final EnforcedRegisters enforced;

    Affected(EntityManager entityManager, PeopleReader reader, EnforcedRegisters enforced) {
        this.entityManager = entityManager;
        this.reader = reader;
        this.enforced = enforced;
    }

    /** Of these contacts, those whose words change, or who come to stand in a group; else their places that change. */
    List<UUID> by(BulkChange change, List<UUID> page) {
        return switch (change) {
            case AddKeyword add -> without(keepingKeywords(page), add.word().strip());
            case RemoveKeyword remove -> {
                var words = reader.keywords(page);
                yield page.stream()
                        .filter(contact ->
                                words.getOrDefault(contact, List.of()).contains(remove.word()))
                        .toList();
            }
            case Join join -> joining(page, join);
            case End end ->
                placesOf(page).stream()
                        .filter(place -> place.register().equals(end.register())
                                && !place.since().isAfter(end.day())
                                && (place.ends() == null || place.ends().isAfter(end.day())))
                        .map(Place::id)
                        .toList();
            case Move move -> moving(page, move);
        };
    }

    List<UUID> existing(Collection<UUID> contacts) {
        return contacts.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select c.id from Contact c where c.id in :ids", UUID.class)
                        .setParameter("ids", contacts)
                        .getResultList();
    }

    List<Place> places(List<UUID> ids) {
        return read("id", ids);
    }

    /** Of these contacts, those that there are and that do not have the word. */
    List<UUID> without(List<UUID> page, String word) {
        var words = reader.keywords(page);
        return existing(page).stream()
                .filter(contact -> !words.getOrDefault(contact, List.of()).contains(word))
                .toList();
    }

    /** Of these places, those whose people do not stand in the group. */
    List<Place> stillFree(List<UUID> ids, UUID group) {
        var places = places(ids);
        var there = standingIn(placesOf(places.stream().map(Place::contact).toList()), group);
        return places.stream().filter(place -> !there.contains(place.contact())).toList();
    }

    /** Of these places, those that are still as they were made. */
    List<UUID> asPlaced(List<UUID> ids, Join join) {
        return places(ids).stream()
                .filter(place ->
                        place.group().equals(join.group()) && place.since().equals(join.day()) && place.ends() == null)
                .map(Place::id)
                .toList();
    }

    ContactDetails.Entry place(Join join) {
        return new ContactDetails.Entry(registerOf(join.group()).id(), join.group(), null, join.day(), null);
    }

    /** Those who do not stand there yet, and of whom everything is known that the register asks of everyone. */
    private List<UUID> joining(List<UUID> page, Join join) {
        var declared = new Declaration(List.of(registerOf(join.group())));
        if (!declared.declares(Kept.NAME)) {
            throw new NotDeclaredException(What.NAME, null);
        }
        var required = declared.fields().entrySet().stream()
                .filter(field -> field.getValue().required())
                .map(Map.Entry::getKey)
                .collect(toSet());
        var there = standingIn(placesOf(page), join.group());
        var values = reader.values(page, required);
        return page.stream()
                .filter(contact -> !there.contains(contact)
                        && values.getOrDefault(contact, Map.of()).keySet().containsAll(required))
                .toList();
    }

    private List<UUID> moving(List<UUID> page, Move move) {
        if (registerOf(move.to())
                .part(move.from())
                .filter(Group.class::isInstance)
                .isEmpty()) {
            throw new NotDeclaredException(What.GROUP, move.to());
        }
        var places = placesOf(page);
        var there = standingIn(places, move.to());
        return places.stream()
                .filter(place -> place.group().equals(move.from()) && !there.contains(place.contact()))
                .map(Place::id)
                .toList();
    }

    private RegisterConfiguration registerOf(UUID group) {
        return enforced.all().stream()
                .filter(register ->
                        register.part(group).filter(Group.class::isInstance).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotDeclaredException(What.GROUP, group));
    }

    /** Those who stand in a register that says that keywords are kept. */
    private List<UUID> keepingKeywords(List<UUID> page) {
        var registers = enforced.all().stream()
                .filter(register -> new Declaration(List.of(register)).declares(Kept.KEYWORDS))
                .map(RegisterConfiguration::id)
                .collect(toSet());
        var registersOf =
                placesOf(page).stream().collect(groupingBy(Place::contact, mapping(Place::register, toSet())));
        return page.stream()
                .filter(contact ->
                        registersOf.getOrDefault(contact, Set.of()).stream().anyMatch(registers::contains))
                .toList();
    }

    private static Set<UUID> standingIn(List<Place> places, UUID group) {
        return places.stream()
                .filter(place -> place.group().equals(group))
                .map(Place::contact)
                .collect(toSet());
    }

    private List<Place> placesOf(List<UUID> contacts) {
        return read("contactId", contacts);
    }

    private List<Place> read(String property, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(PLACES + property + " in :ids", Place.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
