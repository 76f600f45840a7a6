package fi.seloste.contact.list;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list shows: who is in it, in which order, and what is told of them.
 *
 * @param columns beside the name, which stands in every list
 */
public record Listing(ContactFilter filter, ContactOrder order, List<ListColumn> columns) {

    public Listing {
        columns = List.copyOf(columns);
    }

    /** Those people's names, in alphabetical order. */
    public static Listing of(ContactFilter filter) {
        return new Listing(filter, ContactOrder.ALPHABETICAL, List.of());
    }

    /** The fields that are columns, or that it is ordered by. */
    Set<UUID> fields() {
        return Stream.concat(columns.stream(), Stream.of(order.by()))
                .filter(ListColumn.OfField.class::isInstance)
                .map(column -> ((ListColumn.OfField) column).field())
                .collect(Collectors.toSet());
    }

    /** The registers and parts of registers that it names. */
    Stream<UUID> named() {
        var consent = filter.consent() == null ? null : filter.consent().purpose();
        return Stream.concat(
                Stream.of(filter.register(), filter.group(), filter.source(), consent)
                        .filter(Objects::nonNull),
                fields().stream());
    }
}
