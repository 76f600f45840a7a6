package fi.seloste.register;

import fi.seloste.common.RefersTo;
import fi.seloste.processor.ServiceDetails;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

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

    private static Object valueOf(Object holder, RecordComponent component) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
