package fi.seloste.ui.form;

import fi.seloste.common.ShownWhen;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which components have a meaning, as {@link ShownWhen} says, for what the inputs hold now. */
final class Conditions {

    private final Map<Property, Input<Object>> inputs;

    Conditions(Map<Property, Input<Object>> inputs) {
        this.inputs = inputs;
    }

    boolean isShown(Property property) {
        return property.annotation(ShownWhen.class)
                .map(condition -> Arrays.stream(condition.component()).anyMatch(other -> says(other, condition.is())))
                .orElse(true);
    }

    private boolean says(String other, String[] values) {
        var entry = inputs.entrySet().stream()
                .filter(candidate -> candidate.getKey().name().equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No component " + other));
        var given = isShown(entry.getKey()) ? names(entry.getValue().read()).toList() : List.<String>of();
        if (values.length == 0) {
            return !given.isEmpty();
        }
        return Arrays.stream(values)
                .anyMatch(value -> value.equals(ShownWhen.NOTHING) ? given.isEmpty() : given.contains(value));
    }

    private static Stream<String> names(Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Collection<?> several -> several.stream().flatMap(Conditions::names);
            case Enum<?> constant -> Stream.of(constant.name());
            default -> Stream.of(value.toString());
        };
    }
}
