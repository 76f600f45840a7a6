package fi.seloste.contact.duplicate;

import fi.seloste.contact.Ban;
import fi.seloste.contact.Consents.Consent;
import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.WholeContact;
import fi.seloste.contact.WholeContact.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One contact as the two that it was made of. What was changed since stays with the one who stayed. What was forbidden or
 * withdrawn since holds for both: nobody knows which of the two said it. What was erased since comes back to neither.
 *
 * @param now what the contact is today
 */
record Separation(Stood stood, WholeContact now) {

    private record Place(UUID register, UUID group) {}

    WholeContact kept() {
        var before = stood.kept();
        var left = stood.left();
        return new WholeContact(
                one(before.name(), left.name(), now.name()),
                one(before.organisation(), left.organisation(), now.organisation()),
                List.copyOf(each(places(before), places(left), places(now)).values()),
                each(before.values(), left.values(), now.values()),
                Set.copyOf(each(same(before), same(left), same(now)).values()),
                each(before.bans(), left.bans(), now.bans()),
                all(before.consents(), left.consents(), now.consents()),
                all(before.serviceContacts(), left.serviceContacts(), now.serviceContacts()),
                all(before.services(), left.services(), now.services()),
                all(before.notes(), left.notes(), now.notes()),
                all(before.relations(), left.relations(), now.relations()),
                all(before.relatedBy(), left.relatedBy(), now.relatedBy()));
    }

    WholeContact gone() {
        var gone = stood.gone();
        return new WholeContact(
                gone.name(),
                gone.organisation(),
                gone.entries(),
                withoutErased(gone.values()),
                withoutRemoved(gone.keywords()),
                withThoseSince(gone.bans()),
                withWithdrawalsSince(gone.consents()),
                gone.serviceContacts(),
                without(gone.services(), without(stood.left().services(), now.services())),
                without(gone.notes(), without(stood.left().notes(), now.notes())),
                gone.relations(),
                gone.relatedBy());
    }

    private Map<UUID, Value> withoutErased(Map<UUID, Value> before) {
        var values = new HashMap<>(before);
        values.keySet()
                .removeIf(field -> stood.left().values().containsKey(field)
                        && !now.values().containsKey(field));
        return values;
    }

    private Set<String> withoutRemoved(Set<String> before) {
        var keywords = new HashSet<>(before);
        keywords.removeIf(keyword ->
                stood.left().keywords().contains(keyword) && !now.keywords().contains(keyword));
        return keywords;
    }

    private Map<Ban, LocalDate> withThoseSince(Map<Ban, LocalDate> before) {
        var bans = new HashMap<>(before);
        now.bans().forEach((ban, since) -> {
            if (!stood.left().bans().containsKey(ban)) {
                bans.putIfAbsent(ban, since);
            }
        });
        return bans;
    }

    private List<Consent> withWithdrawalsSince(List<Consent> before) {
        var consents = new ArrayList<>(before);
        without(now.consents(), stood.left().consents()).stream()
                .filter(consent -> !consent.given())
                .forEach(consents::add);
        return consents;
    }

    private static Map<Place, Entry> places(WholeContact contact) {
        return contact.entries().stream()
                .collect(Collectors.toMap(entry -> new Place(entry.register(), entry.group()), Function.identity()));
    }

    private static Map<String, String> same(WholeContact contact) {
        return contact.keywords().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    /** What it was, unless it was changed since. */
    private static <T> T one(T before, T left, T now) {
        return Objects.equals(left, now) ? before : now;
    }

    private static <K, V> Map<K, V> each(Map<K, V> before, Map<K, V> left, Map<K, V> now) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(now.keySet());
        var all = new HashMap<K, V>();
        for (var key : keys) {
            var value = one(before.get(key), left.get(key), now.get(key));
            if (value != null) {
                all.put(key, value);
            }
        }
        return all;
    }

    /** What there was, without what was removed since, and with what was added. */
    private static <T> List<T> all(List<T> before, List<T> left, List<T> now) {
        var all = new ArrayList<>(without(before, without(left, now)));
        all.addAll(without(now, left));
        return all;
    }

    private static <T> List<T> without(List<T> all, List<T> some) {
        var left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }
}
