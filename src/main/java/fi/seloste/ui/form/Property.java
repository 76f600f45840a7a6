package fi.seloste.ui.form;

import fi.seloste.common.DraftOnly;
import fi.seloste.common.Language;
import fi.seloste.common.OneOf;
import fi.seloste.common.ShownWhen;
import fi.seloste.common.Texts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A component of a record as a form knows it: its type, its words, and what may stand in it. */
record Property(RecordComponent component) {

    private static final int HALF_A_LINE = 100;
    private static final Set<Class<?>> SHORT = Set.of(Integer.class, LocalDate.class);

    static List<Property> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(Property::new).toList();
    }

    String name() {
        return component.getName();
    }

    Class<?> type() {
        return component.getType();
    }

    /** The type of each value of a set or list. */
    Class<?> elementType() {
        var argument = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        return (Class<?>) argument;
    }

    String label(Language language) {
        return Texts.get(language, key());
    }

    /** A further text of the component, such as {@code help} or {@code add}. */
    Optional<String> text(Language language, String what) {
        return Texts.find(language, key() + "." + what);
    }

    /** {@code Record.component}, or {@code Enclosing.Record.component} for a nested record. */
    String key() {
        return nameOf(component.getDeclaringRecord()) + "." + name();
    }

    static String nameOf(Class<?> type) {
        var enclosing = type.getEnclosingClass();
        return (enclosing == null ? "" : nameOf(enclosing) + ".") + type.getSimpleName();
    }

    <A extends Annotation> Optional<A> annotation(Class<A> type) {
        var onComponent = component.getAnnotation(type);
        return Optional.ofNullable(onComponent != null ? onComponent : field().getAnnotation(type));
    }

    boolean has(Class<? extends Annotation> type) {
        return annotation(type).isPresent();
    }

    boolean isDraftOnly() {
        return has(DraftOnly.class);
    }

    boolean isRequired() {
        if (has(NotBlank.class) || has(NotEmpty.class) || isRequiredWhenShown()) {
            return true;
        }
        // A set is never null, so only its size can be asked for.
        return Collection.class.isAssignableFrom(type())
                ? annotation(Size.class).filter(size -> size.min() > 0).isPresent()
                : has(NotNull.class);
    }

    boolean isRequiredWhenShown() {
        return annotation(ShownWhen.class).filter(ShownWhen::required).isPresent();
    }

    int maxLength() {
        return annotation(Size.class).map(Size::max).orElse(Integer.MAX_VALUE);
    }

    /** Whether what is entered takes half a line. */
    boolean isShort() {
        if (has(OneOf.class)) {
            return false;
        }
        return type() == String.class ? maxLength() <= HALF_A_LINE : SHORT.contains(type());
    }

    Object of(Object holder) {
        try {
            return accessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.lang.reflect.Method accessor() {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    /** Constraints can stand on fields, not on components. */
    private Field field() {
        try {
            return component.getDeclaringRecord().getDeclaredField(name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
