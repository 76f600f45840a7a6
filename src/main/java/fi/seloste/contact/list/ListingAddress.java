package fi.seloste.contact.list;

import fi.seloste.contact.Ban;
import fi.seloste.contact.list.ContactFilter.Consented;
import fi.seloste.contact.list.ContactFilter.Said;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list as its address has it, so that it can be kept, sent, and come back to. What the address says amiss filters,
 * orders and shows nothing.
 */
public final class ListingAddress {

    private static final String ORDER = "sort";
    private static final String COLUMNS = "columns";

    private ListingAddress() {}

    public static Listing listing(Map<String, String> address) {
        return new Listing(filter(address), order(address), columns(address).orElse(List.of()));
    }

    public static ContactFilter filter(Map<String, String> address) {
        var purpose = read(address, "purpose", UUID::fromString);
        var said = read(address, "consent", name -> Said.valueOf(name.toUpperCase(Locale.ROOT)));
        return new ContactFilter(
                address.getOrDefault("q", ""),
                read(address, "register", UUID::fromString),
                read(address, "group", UUID::fromString),
                read(address, "source", UUID::fromString),
                purpose == null || said == null ? null : new Consented(purpose, said),
                read(address, "ban", name -> Ban.valueOf(name.toUpperCase(Locale.ROOT))),
                read(address, "served", LocalDate::parse),
                read(address, "quiet", LocalDate::parse),
                address.get("keyword"));
    }

    public static ContactOrder order(Map<String, String> address) {
        return Optional.ofNullable(address.get(ORDER)).flatMap(ContactOrder::of).orElse(ContactOrder.ALPHABETICAL);
    }

    /** The columns that the address names; nothing where it leaves them to the reader. */
    public static Optional<List<ListColumn>> columns(Map<String, String> address) {
        return Optional.ofNullable(address.get(COLUMNS)).map(ListingAddress::columns);
    }

    public static List<ListColumn> columns(String keys) {
        return Arrays.stream(keys.split(","))
                .map(ListColumn::of)
                .flatMap(Optional::stream)
                .toList();
    }

    public static String keys(List<ListColumn> columns) {
        return columns.stream().map(ListColumn::key).collect(Collectors.joining(","));
    }

    /** All of it; what goes without saying is left out. */
    public static Map<String, String> of(Listing listing) {
        var address = of(listing.filter(), listing.order());
        address.put(COLUMNS, keys(listing.columns()));
        return address;
    }

    /** The same, with the columns left to the reader. */
    public static Map<String, String> of(ContactFilter filter, ContactOrder order) {
        var address = new LinkedHashMap<String, String>();
        put(address, "q", filter.words());
        put(address, "register", filter.register());
        put(address, "group", filter.group());
        put(address, "source", filter.source());
        if (filter.consent() != null) {
            put(address, "purpose", filter.consent().purpose());
            put(address, "consent", filter.consent().said());
        }
        put(address, "ban", filter.ban());
        put(address, "served", filter.servedSince());
        put(address, "quiet", filter.quietSince());
        put(address, "keyword", filter.keyword());
        if (!order.equals(ContactOrder.ALPHABETICAL)) {
            put(address, ORDER, order.key());
        }
        return address;
    }

    private static void put(Map<String, String> address, String name, Object value) {
        if (value instanceof Enum<?> constant) {
            address.put(name, constant.name().toLowerCase(Locale.ROOT));
        } else if (value != null && !value.toString().isBlank()) {
            address.put(name, value.toString());
        }
    }

    private static <T> T read(Map<String, String> address, String name, Function<String, T> reading) {
        try {
            return address.containsKey(name) ? reading.apply(address.get(name)) : null;
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
