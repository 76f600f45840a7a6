package fi.seloste.contact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A contact as it stands at a moment, as far as an import may change it.
 *
 * @param values by field
 */
public record ContactState(
        String name,
        String organisation,
        List<ContactDetails.Entry> entries,
        Map<UUID, Value> values,
        Set<String> keywords,
        Set<Ban> bans) {

    /** @param source the register's source that it came from, or null */
    public record Value(String content, LocalDate givenOn, UUID source) {}

    public ContactState {
        entries = entries == null ? List.of() : List.copyOf(entries);
        values = values == null ? Map.of() : Map.copyOf(values);
        keywords = keywords == null ? Set.of() : Set.copyOf(keywords);
        bans = bans == null ? Set.of() : Set.copyOf(bans);
    }

    public ContactState with(Map<UUID, Value> others) {
        return new ContactState(name, organisation, entries, others, keywords, bans);
    }

    /** What of it a form would show. */
    public ContactDetails details() {
        var contents = new HashMap<UUID, String>();
        values.forEach((field, value) -> contents.put(field, value.content()));
        return new ContactDetails(name, organisation, entries, contents);
    }
}
