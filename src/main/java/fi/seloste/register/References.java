package fi.seloste.register;

import fi.seloste.common.RefersTo;
import fi.seloste.processor.ServiceDetails;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a part refers to, read from the components that are marked with {@link RefersTo}, nested records included. */
record References(Set<Target> parts, Set<UUID> services) {

    /** Another part, and the kind that it has to be. */
    record Target(UUID id, Class<?> kind) {}

    static References of(Part part) {
        var found = new References(new LinkedHashSet<>(), new LinkedHashSet<>());
        found.collect(part);
        return found;
    }

    private void collect(Object holder) {
        for (var component : holder.getClass().getRecordComponents()) {
            var value = valueOf(holder, component);
            var refersTo = component.getAnnotation(RefersTo.class);
            for (var each : value instanceof Collection<?> many ? many : value == null ? Set.of() : Set.of(value)) {
                if (refersTo != null) {
                    add(refersTo.value(), (UUID) each);
                } else if (each instanceof Record nested) {
                    collect(nested);
                }
            }
        }
    }

    private void add(Class<?> kind, UUID id) {
        if (kind == ServiceDetails.class) {
            services.add(id);
        } else {
            parts.add(new Target(id, kind));
        }
    }

    /** The part with each reference to another part turned to that part's counterpart; services stay the same. */
    static Part turned(Part part, Map<UUID, UUID> counterparts) {
        return (Part) turned((Record) part, counterparts);
    }

    private static Record turned(Record holder, Map<UUID, UUID> counterparts) {
        var components = holder.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component ->
                        turned(valueOf(holder, component), component.isAnnotationPresent(RefersTo.class), counterparts))
                .toArray();
        try {
            return holder.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object turned(Object value, boolean refers, Map<UUID, UUID> counterparts) {
        return switch (value) {
            case List<?> many ->
                many.stream().map(each -> turned(each, refers, counterparts)).toList();
            case Set<?> many ->
                many.stream()
                        .map(each -> turned(each, refers, counterparts))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
            case UUID id when refers -> counterparts.getOrDefault(id, id);
            case Record nested -> turned(nested, counterparts);
            case null, default -> value;
        };
    }

    private static Object valueOf(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
