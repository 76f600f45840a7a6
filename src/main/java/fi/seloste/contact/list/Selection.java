package fi.seloste.contact.list;

import java.util.Set;
import java.util.UUID;

/**
 * Contacts that were chosen from a list.
 *
 * @param all   whether all that the filter finds are meant, but for those that are named; else these alone
 * @param named one by one
 */
public record Selection(ContactFilter filter, boolean all, Set<UUID> named) {

    public Selection {
        named = Set.copyOf(named);
    }

    public static Selection of(Set<UUID> named) {
        return new Selection(ContactFilter.ALL, false, named);
    }

    boolean holds(UUID contact) {
        return all != named.contains(contact);
    }
}
