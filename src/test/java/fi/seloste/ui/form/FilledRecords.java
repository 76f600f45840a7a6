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
public final class FilledRecords {

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
    private final Choices choices;
    private final Typist typist;
    private int texts;

    /** Types a text into a record: the usual one, or another. */
    @FunctionalInterface
    public interface Typist {
        /**
         * @param position the first text of the record is 0
         * @param longest  how long a text may be there
         */
        String type(int position, String usual, int longest);
    }

    FilledRecords(long seed) {
        this(seed, CHOICES, (position, usual, longest) -> usual);
    }

    /** @param choices what is chosen from, the first of each */
    public FilledRecords(long seed, Choices choices, Typist typist) {
        this.random = new Random(seed);
        this.choices = choices;
        this.typist = typist;
    }

    /** How many texts were typed so far. */
    public int texts() {
        return texts;
    }

    public <R extends Record> R fill(Class<R> type) {
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
        var offered = property.annotation(RefersTo.class)
                .<List<? extends Choice<?>>>map(refers -> choices.of(refers.value()))
                .orElseGet(() -> choices.oneOf(
                        property.annotation(OneOf.class).map(OneOf::value).orElse("place")));
        return offered.get(random.nextInt(offered.size())).id();
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
        var fi = word();
        var sv = word();
        var en = word();
        return random.nextBoolean()
                ? LocalizedText.of(fi, sv, en)
                : LocalizedText.of(fi, null, en).with(Language.SV, sv);
    }

    private String word() {
        return word(LocalizedText.LONGEST);
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
            case "email", "contactEmail" -> typed("somebody@example.org", property.maxLength());
            case "businessId" -> typed("0000001-9", property.maxLength());
            case "brandColour" -> typed("#1f5f5b", property.maxLength());
            case "drawnUp", "changed" -> typed("2026-11", property.maxLength());
            default -> word(property.maxLength());
        };
    }

    private String word(int longest) {
        return typed("word " + random.nextInt(1000), longest);
    }

    private String typed(String usual, int longest) {
        return typist.type(texts++, usual, longest);
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
