package fi.seloste.ui.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a record is made of its components. */
final class RecordShape<R extends Record> {

    private final List<Property> properties;
    private final Constructor<R> constructor;

    RecordShape(Class<R> type) {
        properties = Property.of(type);
        try {
            constructor = type.getDeclaredConstructor(
                    properties.stream().map(Property::type).toArray(Class[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Property> properties() {
        return properties;
    }

    /** Makes the record; a component without a value is empty, false or null. */
    R create(Map<String, Object> values) {
        var arguments = properties.stream()
                .map(property -> {
                    var value = values.get(property.name());
                    return value != null ? value : nothing(property.type());
                })
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == Set.class ? Set.of() : type == List.class ? List.of() : null;
    }
}
