package fi.seloste.contact.duplicate;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.ConflictException;
import fi.seloste.common.Ids;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.WholeContact;
import fi.seloste.contact.WholeContacts;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.MayEdit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings two contacts together who are one person, and apart again while there is time (docs/decisions/0017). */
@Service
@MayEdit
@Transactional
public class Merging {

    /** For how long it can be undone; what stood before is kept so long, and then erased. */
    public static final Duration UNDO_WINDOW = Duration.ofDays(7);

    /**
     * One of the two, as it may be looked at.
     *
     * @param added  when the contact was
     * @param hidden the fields that have a value which is not shown
     */
    public record Side(UUID id, int version, Instant added, WholeContact contact, Set<UUID> hidden) {

        public Shown shown() {
            return new Shown(id, version);
        }
    }

    /** @param differing the fields of which both have a value, and not the same */
    public record Comparison(Side first, Side second, Set<UUID> differing) {

        /** What was given later stays, and of two that were given on one day that of whoever was added later. */
        public Choice newer() {
            return new Choice(
                    Choice.Of.SECOND,
                    Choice.Of.SECOND,
                    differing.stream().filter(this::isNewerInSecond).collect(Collectors.toSet()));
        }

        private boolean isNewerInSecond(UUID field) {
            var ofFirst = first.contact().values().get(field);
            var ofSecond = second.contact().values().get(field);
            return ofFirst == null || ofSecond == null || !ofFirst.givenOn().isAfter(ofSecond.givenOn());
        }
    }

    /** Who somebody looked at, as of which version. */
    public record Shown(UUID id, int version) {}

    /**
     * Two who were brought together.
     *
     * @param contact     who goes on
     * @param name        what they are called today
     * @param names       what the two were called
     * @param canBeUndone not while a later one of the same contact stands
     */
    public record Merged(
            UUID id, UUID contact, String name, List<String> names, String by, Instant at, boolean canBeUndone) {

        public Instant until() {
            return at.plus(UNDO_WINDOW);
        }
    }

    private final WholeContacts wholes;
    private final Contacts contacts;
    private final MergeRepository merges;
    private final ToldApartRepository told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Merging(
            WholeContacts wholes,
            Contacts contacts,
            MergeRepository merges,
            ToldApartRepository told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.wholes = wholes;
        this.contacts = contacts;
        this.merges = merges;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /** Both side by side. Each leaves an entry in the trail, as opening it does. */
    public Comparison compare(UUID one, UUID other) {
        var couple = new Couple(one, other);
        var first = side(couple.first());
        var second = side(couple.second());
        var firstSaid = wholes.find(couple.first()).values();
        var secondSaid = wholes.find(couple.second()).values();
        var differing = new HashSet<>(firstSaid.keySet());
        differing.removeIf(field -> !secondSaid.containsKey(field)
                || secondSaid.get(field).content().equals(firstSaid.get(field).content()));
        return new Comparison(first, second, Set.copyOf(differing));
    }

    private Side side(UUID id) {
        var opened = contacts.open(id);
        var whole = wholes.find(id);
        var hidden = contacts.hidden(id);
        var values = new HashMap<>(whole.values());
        // That there is one, and since when, may be known.
        values.replaceAll((field, value) ->
                hidden.contains(field) ? new WholeContact.Value("", value.givenOn(), value.source()) : value);
        return new Side(id, opened.version(), Ids.madeAt(id), whole.with(values), hidden);
    }

    /**
     * Brings two together; who was added first goes on as both.
     *
     * @return who goes on
     * @throws ConflictException where one of them was changed since they were shown
     */
    public UUID merge(Shown one, Shown other, Choice choice) {
        var couple = new Couple(one.id(), other.id());
        for (var shown : List.of(one, other)) {
            if (wholes.find(shown.id()) != null && wholes.version(shown.id()) != shown.version()) {
                throw new ConflictException();
            }
        }
        var kept = required(couple.first());
        var gone = required(couple.second());
        var left = new Union(kept, gone, Set.of(couple.first(), couple.second())).by(choice);
        var goneApartFrom = apartFrom(couple.second());
        var led = merges.findByContactId(couple.second());
        led.forEach(earlier -> earlier.leadTo(couple.first()));
        merges.flush();
        wholes.erase(couple.second());
        wholes.write(couple.first(), left);
        var moved = keepApart(couple.first(), goneApartFrom);
        merges.save(new MergeEntity(
                couple.first(),
                couple.second(),
                CurrentPerson.required().name(),
                new Stood(
                        kept,
                        gone,
                        wholes.find(couple.first()),
                        goneApartFrom,
                        moved,
                        led.stream().map(MergeEntity::goneId).collect(Collectors.toSet()))));
        tell(AuditedAction.Kind.MERGED, couple);
        return couple.first();
    }

    private WholeContact required(UUID id) {
        var whole = wholes.find(id);
        if (whole == null) {
            throw new NoSuchElementException("The organisation has no such contact");
        }
        return whole;
    }

    /** Those who can still be brought apart, the latest first. */
    @Transactional(readOnly = true)
    public List<Merged> all() {
        var kept = merges.findByStoodIsNotNullOrderByIdDesc();
        var names = wholes.details(kept.stream().map(MergeEntity::contactId).collect(Collectors.toSet()));
        var seen = new HashSet<UUID>();
        return kept.stream()
                .map(merge -> new Merged(
                        merge.getId(),
                        merge.contactId(),
                        names.get(merge.contactId()).name(),
                        List.of(
                                merge.stood().orElseThrow().kept().name(),
                                merge.stood().orElseThrow().gone().name()),
                        merge.byName(),
                        merge.at(),
                        seen.add(merge.contactId())))
                .toList();
    }

    /**
     * Makes two of them again, each under its own address. What was changed since stays with who went on.
     *
     * @return who is back
     * @throws ConflictException where it is too late, or a later one has to be undone first
     */
    public UUID undo(UUID id) {
        var merge = merges.findById(id).orElseThrow();
        var stood = merge.stood().orElseThrow(ConflictException::new);
        var latest = merges.findByContactId(merge.contactId()).stream()
                .max(Comparator.comparing(each -> each.getId().toString()))
                .orElseThrow();
        if (!latest.equals(merge) || !merge.at().plus(UNDO_WINDOW).isAfter(Instant.now(clock))) {
            throw new ConflictException();
        }
        var couple = new Couple(merge.contactId(), merge.goneId());
        var separation = new Separation(stood, wholes.find(couple.first()));
        merges.delete(merge);
        merges.flush();
        wholes.bringBack(couple.second(), separation.gone());
        wholes.write(couple.first(), separation.kept());
        stood.led().forEach(gone -> merges.findByGoneId(gone).ifPresent(earlier -> earlier.leadTo(couple.second())));
        stood.movedApart()
                .forEach(other -> find(new Couple(couple.first(), other)).ifPresent(told::delete));
        keepApart(couple.second(), stood.goneApartFrom());
        tell(AuditedAction.Kind.SEPARATED, couple);
        return couple.second();
    }

    private Set<UUID> apartFrom(UUID contact) {
        return told.findOf(contact).stream()
                .map(ToldApartEntity::couple)
                .map(couple -> couple.first().equals(contact) ? couple.second() : couple.first())
                .collect(Collectors.toSet());
    }

    /** Answers from whom the contact was not told apart before. */
    private Set<UUID> keepApart(UUID contact, Set<UUID> others) {
        var there = wholes.details(others).keySet();
        var added = others.stream()
                .filter(other -> !other.equals(contact) && there.contains(other))
                .map(other -> new Couple(contact, other))
                .filter(couple -> find(couple).isEmpty())
                .toList();
        added.forEach(couple -> told.save(new ToldApartEntity(couple)));
        return added.stream()
                .map(couple -> couple.first().equals(contact) ? couple.second() : couple.first())
                .collect(Collectors.toSet());
    }

    private Optional<ToldApartEntity> find(Couple couple) {
        return told.findByFirstIdAndSecondId(couple.first(), couple.second());
    }

    private void tell(AuditedAction.Kind kind, Couple couple) {
        events.publishEvent(new AuditedAction(kind, "Contact", couple.first()));
        events.publishEvent(new AuditedAction(kind, "Contact", couple.second()));
    }
}
