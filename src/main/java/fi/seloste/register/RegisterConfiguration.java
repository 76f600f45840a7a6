package fi.seloste.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A register with all its parts in their order.
 *
 * @param slug its name in addresses
 */
public record RegisterConfiguration(UUID id, String slug, RegisterDetails details, List<PartRow> parts) {

    public RegisterConfiguration {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** The parts of one kind, in their order. */
    public <P extends Part> Stream<P> parts(Class<P> kind) {
        return parts.stream().map(PartRow::part).filter(kind::isInstance).map(kind::cast);
    }

    /** The rows of one kind, in their order. */
    public Stream<PartRow> rows(Class<? extends Part> kind) {
        return parts.stream().filter(row -> kind.isInstance(row.part()));
    }

    public Optional<Part> part(UUID id) {
        return parts.stream()
                .filter(row -> row.id().equals(id))
                .map(PartRow::part)
                .findFirst();
    }
}
