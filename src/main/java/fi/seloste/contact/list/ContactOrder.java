package fi.seloste.contact.list;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** How contacts are ordered. Those with nothing in the column come last, whichever way it goes. */
public record ContactOrder(ListColumn by, boolean descending) {

    public static final ContactOrder ALPHABETICAL = new ContactOrder(ListColumn.Known.NAME, false);

    private static final String DESCENDING = "-";

    /** Its form in addresses. */
    public String key() {
        return (descending ? DESCENDING : "") + by.key();
    }

    /** The same order, unless it is by a field that is not among those shown: it would tell what stands in it. */
    public ContactOrder among(Set<UUID> shown) {
        return by instanceof ListColumn.OfField of && !shown.contains(of.field()) ? ALPHABETICAL : this;
    }

    /** The order of that form; nothing where it is none. */
    public static Optional<ContactOrder> of(String key) {
        var descending = key.startsWith(DESCENDING);
        return ListColumn.of(descending ? key.substring(DESCENDING.length()) : key)
                .map(column -> new ContactOrder(column, descending));
    }
}
