package fi.seloste.contact.list;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A column of the list, by which it can be ordered. */
public sealed interface ListColumn {

    /** What is known of every contact. */
    enum Known implements ListColumn {
        NAME,
        ORGANISATION,
        PLACES,
        SINCE,
        LAST_SERVED,
        KEYWORDS;

        @Override
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a register in force declares. */
    record OfField(UUID field) implements ListColumn {

        @Override
        public String key() {
            return field.toString();
        }
    }

    /** Its name in addresses. */
    String key();

    /** The column of that name; nothing where the name is none. */
    static Optional<ListColumn> of(String key) {
        var known = Arrays.stream(Known.values())
                .filter(column -> column.key().equals(key))
                .findFirst();
        if (known.isPresent()) {
            return known.map(ListColumn.class::cast);
        }
        try {
            return Optional.of(new OfField(UUID.fromString(key)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
