package fi.seloste.contact.importing;

import fi.seloste.contact.Declaration;
import fi.seloste.contact.Fold;
import fi.seloste.contact.Names;
import fi.seloste.register.FieldType;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom the organisation knows, by what tells people apart: an e-mail address or a phone number of somebody who is called
 * alike, or the name with the organisation. A key that two such people share tells neither.
 */
public final class KnownPeople {

    /** By what somebody was known. */
    public enum By {
        EMAIL,
        PHONE,
        NAME_AND_ORGANISATION
    }

    record Known(UUID contact, By by) {}

    /** Fewer than these are no number of one person. */
    private static final int DIGITS = 8;

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private static final FieldType[] TELLING = {FieldType.EMAIL, FieldType.PHONE};

    private final Map<String, List<UUID>> contacts = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, FieldType> types = new HashMap<>();

    KnownPeople(Declaration declaration) {
        declaration.fields().forEach((id, field) -> {
            if (field.type() == FieldType.EMAIL || field.type() == FieldType.PHONE) {
                types.put(id, field.type());
            }
        });
    }

    /** The fields that tell people apart. */
    Set<UUID> fields() {
        return types.keySet();
    }

    void add(UUID contact, String name, String organisation) {
        names.putIfAbsent(contact, name);
        put(key(name, organisation), contact);
    }

    void add(UUID contact, UUID field, String value) {
        put(key(field, value), contact);
    }

    void add(UUID contact, RowReader.Person person) {
        add(contact, person.name(), person.organisation());
        person.values().forEach((field, value) -> add(contact, field, value));
    }

    private void put(String key, UUID contact) {
        if (key != null) {
            contacts.merge(key, List.of(contact), KnownPeople::union);
        }
    }

    private static List<UUID> union(List<UUID> before, List<UUID> now) {
        return Stream.concat(before.stream(), now.stream()).distinct().toList();
    }

    /** The one person who is meant: an address tells more than a number, and a number more than a name. */
    Optional<Known> find(RowReader.Person person) {
        for (var type : TELLING) {
            for (var value : person.values().entrySet()) {
                var found = types.get(value.getKey()) == type
                        ? only(holders(value).stream().filter(holder -> isNamedLike(holder, person)))
                        : null;
                if (found != null) {
                    return Optional.of(new Known(found, type == FieldType.EMAIL ? By.EMAIL : By.PHONE));
                }
            }
        }
        return Optional.ofNullable(only(holders(key(person.name(), person.organisation())).stream()))
                .map(found -> new Known(found, By.NAME_AND_ORGANISATION));
    }

    /** The field of an address or a number that only people of other names have: families and firms share them. */
    Optional<UUID> ofOthers(RowReader.Person person) {
        return person.values().entrySet().stream()
                .filter(value -> {
                    var holders = holders(value);
                    return !holders.isEmpty() && holders.stream().noneMatch(holder -> isNamedLike(holder, person));
                })
                .map(Map.Entry::getKey)
                .min(Comparator.comparing(types::get));
    }

    private boolean isNamedLike(UUID contact, RowReader.Person person) {
        return Names.areAlike(names.get(contact), person.name());
    }

    private List<UUID> holders(Map.Entry<UUID, String> value) {
        return holders(key(value.getKey(), value.getValue()));
    }

    private List<UUID> holders(String key) {
        return key == null ? List.of() : contacts.getOrDefault(key, List.of());
    }

    private static UUID only(Stream<UUID> contacts) {
        var found = contacts.limit(2).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static String key(String name, String organisation) {
        return organisation == null ? null : "n" + Fold.of(name) + "\n" + Fold.of(organisation);
    }

    private String key(UUID field, String value) {
        if (types.get(field) == FieldType.EMAIL) {
            return "e" + value.strip().toLowerCase(Locale.ROOT);
        }
        if (types.get(field) == FieldType.PHONE) {
            var number = number(value.strip());
            return number.length() < DIGITS ? null : "p" + number;
        }
        return null;
    }

    /** As it is dialled from abroad, however it is written: one without a country's code is of Finland. */
    private static String number(String written) {
        var digits = NO_DIGIT.matcher(written.replace("(0)", "")).replaceAll("");
        if (written.startsWith("+")) {
            return digits;
        }
        return digits.startsWith("00") ? digits.substring(2) : digits.replaceFirst("^0", "358");
    }
}
