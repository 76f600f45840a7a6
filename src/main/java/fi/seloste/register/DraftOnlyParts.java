package fi.seloste.register;

import fi.seloste.common.DraftOnly;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;

/** Finds what is marked {@link DraftOnly} in a part: its kind, a component that has a value, or a constant. */
final class DraftOnlyParts {

    private DraftOnlyParts() {}

    static boolean isDraftOnly(Part part) {
        var kind = part.getClass();
        return kind.isAnnotationPresent(DraftOnly.class)
                || Arrays.stream(kind.getRecordComponents()).anyMatch(component -> isDraftOnly(part, component));
    }

    private static boolean isDraftOnly(Part part, RecordComponent component) {
        try {
            var value = component.getAccessor().invoke(part);
            return part.getClass().getDeclaredField(component.getName()).isAnnotationPresent(DraftOnly.class)
                    ? value != null && !value.toString().isBlank()
                    : hasDraftOnlyConstant(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasDraftOnlyConstant(Object value) throws NoSuchFieldException {
        if (value instanceof Collection<?> several) {
            for (var one : several) {
                if (hasDraftOnlyConstant(one)) {
                    return true;
                }
            }
            return false;
        }
        return value instanceof Enum<?> constant
                && constant.getDeclaringClass().getField(constant.name()).isAnnotationPresent(DraftOnly.class);
    }
}
