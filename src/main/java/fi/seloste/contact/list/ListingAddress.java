package fi.seloste.contact.ui;

import com.vaadin.flow.router.QueryParameters;
import fi.seloste.contact.Ban;
import fi.seloste.contact.ContactFilter;
import fi.seloste.contact.ContactFilter.Consented;
import fi.seloste.contact.ContactFilter.Said;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The filter of the list as its address has it, so that a list can be kept, sent, and come back to. What the address
 * says amiss filters nothing.
 */
final class FilterAddress {

    private FilterAddress() {}

    static ContactFilter of(QueryParameters address) {
        var purpose = read(address, "purpose", UUID::fromString);
        var said = read(address, "consent", FilterAddress::said);
        return new ContactFilter(
                address.getSingleParameter("q").orElse(""),
                read(address, "register", UUID::fromString),
                read(address, "group", UUID::fromString),
                read(address, "source", UUID::fromString),
                purpose == null || said == null ? null : new Consented(purpose, said),
                read(address, "ban", name -> Ban.valueOf(name.toUpperCase(Locale.ROOT))),
                read(address, "served", LocalDate::parse),
                read(address, "quiet", LocalDate::parse),
                address.getSingleParameter("keyword").orElse(null));
    }

    static Map<String, String> of(ContactFilter filter) {
        var query = new LinkedHashMap<String, String>();
        put(query, "q", filter.words());
        put(query, "register", filter.register());
        put(query, "group", filter.group());
        put(query, "source", filter.source());
        if (filter.consent() != null) {
            put(query, "purpose", filter.consent().purpose());
            put(query, "consent", filter.consent().said());
        }
        put(query, "ban", filter.ban());
        put(query, "served", filter.servedSince());
        put(query, "quiet", filter.quietSince());
        put(query, "keyword", filter.keyword());
        return query;
    }

    private static void put(Map<String, String> query, String name, Object value) {
        if (value instanceof Enum<?> constant) {
            query.put(name, constant.name().toLowerCase(Locale.ROOT));
        } else if (value != null && !value.toString().isBlank()) {
            query.put(name, value.toString());
        }
    }

    private static Said said(String name) {
        return Said.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static <T> T read(QueryParameters address, String name, Function<String, T> reading) {
        try {
            return address.getSingleParameter(name).map(reading).orElse(null);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
