package fi.seloste.records.configuration;

import fi.seloste.common.RefersTo;
import fi.seloste.register.Part;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the ids of rows are in another place: those of the database in the file, where rows are counted, or those of the
 * file in the database.
 */
final class FileIds {

    private final Map<UUID, UUID> others = new HashMap<>();

    /** The next number, by which the file knows the row from now on. */
    UUID count(UUID row) {
        return others.computeIfAbsent(row, none -> new UUID(0, others.size() + 1L));
    }

    void put(UUID row, UUID other) {
        others.put(row, other);
    }

    UUID of(UUID row) {
        return others.getOrDefault(row, row);
    }

    Part turned(Part part) {
        return (Part) turned((Record) part);
    }

    /** The record with the other ids in the components that refer to rows. */
    <R extends Record> R turned(R holder) {
        var components = holder.getClass().getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> turned(valueOf(holder, component), component.isAnnotationPresent(RefersTo.class)))
                .toArray();
        try {
            var constructor = holder.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            @SuppressWarnings("unchecked")
            var turned = (R) constructor.newInstance(values);
            return turned;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object turned(Object value, boolean refers) {
        return switch (value) {
            case List<?> many -> many.stream().map(each -> turned(each, refers)).toList();
            case Set<?> many ->
                many.stream().map(each -> turned(each, refers)).collect(Collectors.toCollection(LinkedHashSet::new));
            case UUID id when refers -> of(id);
            case Record nested -> turned(nested);
            case null, default -> value;
        };
    }

    static Object valueOf(Record holder, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
