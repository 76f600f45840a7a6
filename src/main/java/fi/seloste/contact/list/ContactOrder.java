package fi.seloste.contact.list;

import java.util.Optional;

/** How contacts are ordered. Those with nothing in the column come last, whichever way it goes. */
public record ContactOrder(ListColumn by, boolean descending) {

    public static final ContactOrder ALPHABETICAL = new ContactOrder(ListColumn.Known.NAME, false);

    private static final String DESCENDING = "-";

    /** Its form in addresses. */
    public String key() {
        return (descending ? DESCENDING : "") + by.key();
    }

    /** The order of that form; nothing where it is none. */
    public static Optional<ContactOrder> of(String key) {
        var descending = key.startsWith(DESCENDING);
        return ListColumn.of(descending ? key.substring(DESCENDING.length()) : key)
                .map(column -> new ContactOrder(column, descending));
    }
}
