package fi.seloste.contact.duplicate;

import fi.seloste.contact.Ban;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.WholeContact;
import fi.seloste.contact.WholeContact.Related;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Two contacts as one. Where they differ in what there can be one of, somebody has chosen; everything else stays of both.
 *
 * @param ids of both, who are nothing to each other any more
 */
record Union(WholeContact first, WholeContact second, Set<UUID> ids) {

    WholeContact by(Choice choice) {
        return new WholeContact(
                choice.name() == Choice.Of.FIRST ? first.name() : second.name(),
                organisation(choice.organisation()),
                entries(),
                values(choice.ofSecond()),
                keywords(),
                bans(),
                both(first.consents(), second.consents()),
                both(first.serviceContacts(), second.serviceContacts()),
                both(first.services(), second.services()),
                both(first.notes(), second.notes()),
                toOthers(first.relations(), second.relations()),
                toOthers(first.relatedBy(), second.relatedBy()));
    }

    private String organisation(Choice.Of chosen) {
        if (first.organisation() == null || second.organisation() == null) {
            return first.organisation() == null ? second.organisation() : first.organisation();
        }
        return chosen == Choice.Of.FIRST ? first.organisation() : second.organisation();
    }

    private List<Entry> entries() {
        record Place(UUID register, UUID group) {}
        var places = new LinkedHashMap<Place, Entry>();
        Stream.of(first, second)
                .flatMap(each -> each.entries().stream())
                .forEach(entry -> places.merge(new Place(entry.register(), entry.group()), entry, Union::longest));
        return List.copyOf(places.values());
    }

    /** In one group since the earlier day, with where the data came from then, until the later one. */
    private static Entry longest(Entry one, Entry other) {
        var earlier = one.since().isAfter(other.since()) ? other : one;
        var later = earlier == one ? other : one;
        var sourced = earlier.source() == null ? later : earlier;
        return new Entry(
                earlier.register(),
                earlier.group(),
                sourced.source(),
                sourced.obtained(),
                sourced.channel(),
                earlier.since(),
                one.until() == null || other.until() == null ? null : latest(one.until(), other.until()));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Map<UUID, WholeContact.Value> values(Set<UUID> ofSecond) {
        var values = new HashMap<>(first.values());
        second.values().forEach((field, value) -> {
            if (ofSecond.contains(field)) {
                values.put(field, value);
            } else {
                values.putIfAbsent(field, value);
            }
        });
        return values;
    }

    private Set<String> keywords() {
        var words = new HashSet<>(first.keywords());
        words.addAll(second.keywords());
        return words;
    }

    /** Whatever either has forbidden stays forbidden, since the earlier day. */
    private Map<Ban, LocalDate> bans() {
        var bans = new HashMap<>(first.bans());
        second.bans().forEach((ban, since) -> bans.merge(ban, since, (one, other) -> one.isAfter(other) ? other : one));
        return bans;
    }

    /** The same thing that was noted of both is noted once. */
    private static <T> List<T> both(List<T> ofFirst, List<T> ofSecond) {
        return Stream.concat(ofFirst.stream(), ofSecond.stream().filter(each -> !ofFirst.contains(each)))
                .toList();
    }

    private List<Related> toOthers(List<Related> ofFirst, List<Related> ofSecond) {
        var all = new ArrayList<>(both(ofFirst, ofSecond));
        all.removeIf(related -> ids.contains(related.other()));
        return all;
    }
}
