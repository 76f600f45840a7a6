package fi.seloste.contact.duplicate;

import fi.seloste.contact.WholeContact;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;

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

    private static WholeContact without(WholeContact contact, UUID field) {
        var values = new HashMap<>(contact.values());
        values.remove(field);
        return contact.with(values);
    }
}
