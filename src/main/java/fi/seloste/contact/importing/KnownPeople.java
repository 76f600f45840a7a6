package fi.seloste.contact.importing;

import fi.seloste.contact.Declaration;
import fi.seloste.contact.Fold;
import fi.seloste.register.FieldType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whom the organisation knows, by what tells people apart: an e-mail address, a phone number, or the name with the
 * organisation. A key that two people share tells neither.
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

    private static final UUID SEVERAL = new UUID(0, 0);

    private final Map<String, UUID> contacts = new HashMap<>();
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
            contacts.merge(key, contact, (before, now) -> before.equals(now) ? now : SEVERAL);
        }
    }

    /** The one person who is meant: an address tells more than a number, and a number more than a name. */
    Optional<Known> find(RowReader.Person person) {
        for (var type : new FieldType[] {FieldType.EMAIL, FieldType.PHONE}) {
            for (var value : person.values().entrySet()) {
                var found = types.get(value.getKey()) == type ? find(key(value.getKey(), value.getValue())) : null;
                if (found != null) {
                    return Optional.of(new Known(found, type == FieldType.EMAIL ? By.EMAIL : By.PHONE));
                }
            }
        }
        return Optional.ofNullable(find(key(person.name(), person.organisation())))
                .map(found -> new Known(found, By.NAME_AND_ORGANISATION));
    }

    private UUID find(String key) {
        var found = key == null ? null : contacts.get(key);
        return SEVERAL.equals(found) ? null : found;
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
