package fi.seloste.contact.duplicate;

import fi.seloste.common.AuditedAction;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Fold;
import fi.seloste.contact.WholeContacts;
import fi.seloste.contact.duplicate.Likeness.Strength;
import fi.seloste.register.DataField;
import fi.seloste.security.MayEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which contacts may be one person, and which were said not to be. */
@Service
@MayEdit
@Transactional
public class Duplicates {

    /** One of the two. */
    public record Person(UUID id, String name, String organisation) {}

    /** Two who may be one; the first was added earlier. */
    public record Pair(Person first, Person second, Likeness likeness) {}

    /** The head of the queue, the likeliest first. */
    public record Queue(List<Pair> pairs, boolean goesOn) {}

    /** Two who were said to be different people. */
    public record Told(Person first, Person second) {}

    /** How many groups of one kind are looked at before somebody decides on some, and how many are opened at once. */
    private static final int MOST_GROUPS = 2000;

    private static final int STEP = 100;

    /** In a large group, neighbours by name are compared: those who share an address of a firm are many. */
    private static final int NEIGHBOURS = 5;

    private static final int MOST_TOLD = 50;

    private final Candidates candidates;
    private final WholeContacts wholes;
    private final ToldApartRepository told;
    private final Contacts contacts;
    private final ApplicationEventPublisher events;

    Duplicates(
            Candidates candidates,
            WholeContacts wholes,
            ToldApartRepository told,
            Contacts contacts,
            ApplicationEventPublisher events) {
        this.candidates = candidates;
        this.wholes = wholes;
        this.told = told;
        this.contacts = contacts;
        this.events = events;
    }

    /** The likeliest pairs, as many as are asked for; the others come when these are decided on. */
    public Queue queue(int limit) {
        events.publishEvent(new AuditedAction(AuditedAction.Kind.LISTED, "Contact", null));
        var fields = contacts.declaration().fields();
        var apart = told.findAll().stream().map(ToldApartEntity::couple).collect(Collectors.toSet());
        var found = new LinkedHashMap<Couple, Pair>();
        for (var reason : Reason.values()) {
            // The weaker reasons are not asked for while the stronger give enough to decide on.
            if (asLikelyAs(reason.best(), found) <= limit) {
                look(reason, fields, apart, found, limit);
            }
        }
        var pairs = found.values().stream()
                .sorted(Comparator.comparing(Pair::likeness))
                .toList();
        return new Queue(pairs.stream().limit(limit).toList(), pairs.size() > limit);
    }

    private static long asLikelyAs(Strength strength, Map<Couple, Pair> found) {
        return found.values().stream()
                .filter(pair -> pair.likeness().strength().compareTo(strength) <= 0)
                .count();
    }

    /** Some groups at a time are opened, until there are more than enough pairs of the kind. */
    private void look(
            Reason reason, Map<UUID, DataField> fields, Set<Couple> apart, Map<Couple, Pair> found, int limit) {
        var alike = new Alike(fields);
        var enough = found.size() + limit + 1;
        var groups = candidates.by(reason, fields, MOST_GROUPS);
        for (var from = 0; from < groups.size() && found.size() < enough; from += STEP) {
            var some = groups.subList(from, Math.min(groups.size(), from + STEP));
            var details = wholes.details(some.stream().flatMap(List::stream).collect(Collectors.toSet()));
            some.stream()
                    .flatMap(group -> couples(group, details).stream())
                    .filter(couple -> !apart.contains(couple) && !found.containsKey(couple))
                    .forEach(couple -> {
                        var first = details.get(couple.first());
                        var second = details.get(couple.second());
                        alike.of(first, second)
                                .map(likeness -> new Pair(
                                        person(couple.first(), first), person(couple.second(), second), likeness))
                                .ifPresent(pair -> found.put(couple, pair));
                    });
        }
    }

    private static List<Couple> couples(List<UUID> group, Map<UUID, ContactDetails> details) {
        var byName = group.stream()
                .filter(details::containsKey)
                .sorted(Comparator.comparing(id -> Fold.of(details.get(id).name())))
                .toList();
        var couples = new ArrayList<Couple>();
        for (var one = 0; one < byName.size(); one++) {
            for (var other = one + 1; other < Math.min(byName.size(), one + 1 + NEIGHBOURS); other++) {
                couples.add(new Couple(byName.get(one), byName.get(other)));
            }
        }
        return couples;
    }

    /** They look alike, but are not the same person: they are not shown again. */
    public void tellApart(UUID one, UUID other) {
        var couple = existing(one, other);
        if (told.findByFirstIdAndSecondId(couple.first(), couple.second()).isEmpty()) {
            told.save(new ToldApartEntity(couple));
        }
    }

    /** It was not meant so: they may be one person after all. */
    public void takeBack(UUID one, UUID other) {
        var couple = existing(one, other);
        told.findByFirstIdAndSecondId(couple.first(), couple.second()).ifPresent(told::delete);
    }

    /** Those who were told apart lately, the latest first. */
    @Transactional(readOnly = true)
    public List<Told> toldApart() {
        var couples = told.findAllByOrderByIdDesc(Limit.of(MOST_TOLD)).stream()
                .map(ToldApartEntity::couple)
                .toList();
        var details = wholes.details(couples.stream()
                .flatMap(couple -> Stream.of(couple.first(), couple.second()))
                .collect(Collectors.toSet()));
        return couples.stream()
                .map(couple -> new Told(
                        person(couple.first(), details.get(couple.first())),
                        person(couple.second(), details.get(couple.second()))))
                .toList();
    }

    private Couple existing(UUID one, UUID other) {
        var couple = new Couple(one, other);
        if (wholes.details(List.of(one, other)).size() < 2) {
            throw new NoSuchElementException("The organisation has no such contacts");
        }
        return couple;
    }

    private static Person person(UUID id, ContactDetails details) {
        return new Person(id, details.name(), details.organisation());
    }
}
