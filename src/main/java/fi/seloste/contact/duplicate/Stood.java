package fi.seloste.contact.duplicate;

import fi.seloste.contact.WholeContact;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What stood before two contacts were brought together, and what they were left as: what changed since is told by it.
 *
 * @param goneApartFrom from whom the one who went had been told apart
 * @param movedApart    of these, from whom the one who stayed was not told apart before
 * @param led           who had been brought together with the one who went before
 */
record Stood(
        WholeContact kept,
        WholeContact gone,
        WholeContact left,
        Set<UUID> goneApartFrom,
        Set<UUID> movedApart,
        Set<UUID> led) {

    Stood {
        goneApartFrom = goneApartFrom == null ? Set.of() : Set.copyOf(goneApartFrom);
        movedApart = movedApart == null ? Set.of() : Set.copyOf(movedApart);
        led = led == null ? Set.of() : Set.copyOf(led);
    }

    /** The same without what a part of a register that is gone was kept under. */
    Stood without(UUID field) {
        return new Stood(
                without(kept, field), without(gone, field), without(left, field), goneApartFrom, movedApart, led);
    }

    /**
     * The same without what the contact was left with and has no longer: erased is erased.
     *
     * @param now what the contact is today
     */
    Stood lessWhatWasErased(WholeContact now) {
        UnaryOperator<WholeContact> less = contact -> less(contact, now);
        return new Stood(less.apply(kept), less.apply(gone), less.apply(left), goneApartFrom, movedApart, led);
    }

    private WholeContact less(WholeContact contact, WholeContact now) {
        var values = new HashMap<>(contact.values());
        values.keySet()
                .removeIf(field ->
                        left.values().containsKey(field) && !now.values().containsKey(field));
        return new WholeContact(
                contact.name(),
                left.organisation() != null && now.organisation() == null ? null : contact.organisation(),
                contact.entries(),
                values,
                Set.copyOf(less(contact.keywords(), left.keywords(), now.keywords())),
                contact.bans(),
                contact.consents(),
                less(contact.serviceContacts(), left.serviceContacts(), now.serviceContacts()),
                less(contact.services(), left.services(), now.services()),
                less(contact.notes(), left.notes(), now.notes()),
                less(contact.relations(), left.relations(), now.relations()),
                less(contact.relatedBy(), left.relatedBy(), now.relatedBy()));
    }

    private static <T> List<T> less(Collection<T> some, Collection<T> left, Collection<T> now) {
        return some.stream()
                .filter(each -> !left.contains(each) || now.contains(each))
                .toList();
    }

    private static WholeContact without(WholeContact contact, UUID field) {
        var values = new HashMap<>(contact.values());
        values.remove(field);
        return contact.with(values);
    }
}
