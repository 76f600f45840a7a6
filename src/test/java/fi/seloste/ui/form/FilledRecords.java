package fi.seloste.ui.form;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Country;
import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Makes arbitrary records of which every component has a value, except those that have none by their conditions. */
final class FilledRecords {

    static final List<Choice<UUID>> ROWS = IntStream.range(0, 5)
            .mapToObj(number -> new Choice<>(new UUID(7, number), "Row " + number))
            .toList();
    static final List<Choice<String>> LIST =
            List.of(new Choice<>("US", "First"), new Choice<>("SE", "Second"), new Choice<>("NO", "Third"));
    static final Choices CHOICES = new Choices() {
        @Override
        public List<Choice<UUID>> of(Class<?> kind) {
            return ROWS;
        }

        @Override
        public List<Choice<String>> oneOf(String list) {
            return LIST;
        }
    };

    private final Random random;

    FilledRecords(long seed) {
        random = new Random(seed);
    }

    <R extends Record> R fill(Class<R> type) {
        var shape = new RecordShape<>(type);
        var values = new HashMap<String, Object>();
        for (var property : shape.properties()) {
            if (isMeant(property, values)) {
                values.put(property.name(), value(property));
            }
        }
        return shape.create(values);
    }

    private boolean isMeant(Property property, Map<String, Object> values) {
        return property.annotation(ShownWhen.class)
                .map(condition -> Arrays.stream(condition.component())
                        .anyMatch(other -> says(values.get(other), List.of(condition.is()))))
                .orElse(true);
    }

    private static boolean says(Object value, List<String> wanted) {
        if (wanted.isEmpty() || value == null) {
            return (value == null) == wanted.contains(ShownWhen.NOTHING) && (value != null || !wanted.isEmpty());
        }
        return value instanceof Collection<?> several
                ? several.stream().anyMatch(each -> wanted.contains(each.toString()))
                : wanted.contains(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private Object value(Property property) {
        var type = property.component().getGenericType();
        if (property.has(Country.class) || property.has(OneOf.class) || property.has(RefersTo.class)) {
            return property.type() == Set.class
                    ? new LinkedHashSet<>(List.of(chosen(property), chosen(property)))
                    : chosen(property);
        }
        return property.annotation(Catalogue.class)
                .map(catalogue -> (Object) wording(catalogue.value()))
                .orElseGet(() -> value(type, property));
    }

    private Object chosen(Property property) {
        return property.has(RefersTo.class)
                ? ROWS.get(random.nextInt(ROWS.size())).id()
                : LIST.get(random.nextInt(LIST.size())).id();
    }

    private Wording wording(String catalogue) {
        var prefix = "catalogue." + catalogue + ".";
        var entries = Texts.keys(Language.FI).stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
        return random.nextBoolean()
                ? new Wording(null, text())
                : Wording.entry(entries.get(random.nextInt(entries.size())).substring(prefix.length()));
    }

    private LocalizedText text() {
        var whole = LocalizedText.of(word(), word(), word());
        return random.nextBoolean() ? whole : whole.with(Language.SV, word());
    }

    private String word() {
        return "word " + random.nextInt(1000);
    }

    private Object value(Type type, Property property) {
        if (type instanceof ParameterizedType many) {
            var element = (Class<?>) many.getActualTypeArguments()[0];
            return many.getRawType() == Set.class
                    ? constants(element)
                    : List.of(value(element, property), value(element, property));
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return string(property);
        }
        if (plain == LocalizedText.class) {
            return text();
        }
        if (plain == boolean.class) {
            return property.has(AssertTrue.class) || random.nextBoolean();
        }
        if (plain == Integer.class) {
            return 1 + random.nextInt(100);
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
        }
        if (plain == MonthDay.class) {
            return MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        }
        if (plain.isEnum()) {
            return constant(plain);
        }
        return fill(plain.asSubclass(Record.class));
    }

    private String string(Property property) {
        return switch (property.name()) {
            case "email", "contactEmail" -> "somebody@example.org";
            case "businessId" -> "0000001-9";
            case "brandColour" -> "#1f5f5b";
            case "drawnUp", "changed" -> "2026-11";
            default -> word();
        };
    }

    private Object constant(Class<?> type) {
        var constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Set<?> constants(Class<?> type) {
        var all = EnumSet.allOf((Class) type);
        all.removeIf(each -> all.size() > 1 && random.nextBoolean());
        return all;
    }
}
