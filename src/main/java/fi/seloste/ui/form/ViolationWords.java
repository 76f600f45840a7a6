package fi.seloste.ui.form;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;

/** The texts that say what a constraint of a record finds wrong, and what the field is called. */
public final class ViolationWords {

    private static final String REQUIRED = "error.required";
    private static final String INVALID = "error.invalid";

    private ViolationWords() {}

    /** The key of the text; {@link #arguments} are what it is filled with. */
    public static String key(ConstraintViolation<?> violation) {
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case NotNull _, NotBlank _, NotEmpty _ -> REQUIRED;
            case Size size when isTooLong(violation, size) -> "error.tooLong";
            case Size size when isTooMany(violation, size) -> INVALID;
            case Size _ -> REQUIRED;
            case Email _ -> "error.email";
            case Min _ -> "error.atLeast";
            case Max _ -> "error.atMost";
            default -> own(violation);
        };
    }

    public static List<Object> arguments(ConstraintViolation<?> violation) {
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case Size size when isTooLong(violation, size) -> List.of(size.max());
            case Min min -> List.of(min.value());
            case Max max -> List.of(max.value());
            default -> List.of();
        };
    }

    /** The key of what the field is called; there need not be such a text. */
    public static String field(ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (var node : violation.getPropertyPath()) {
            last = node.getName() == null || node.getName().startsWith("<") ? last : node;
        }
        return violation.getLeafBean() == null || last == null
                ? ""
                : Property.nameOf(violation.getLeafBean().getClass()) + "." + last.getName();
    }

    /** The same of a component. */
    public static String field(RecordComponent component) {
        return new Property(component).key();
    }

    private static boolean isTooLong(ConstraintViolation<?> violation, Size size) {
        return violation.getInvalidValue() instanceof String text && text.length() > size.max();
    }

    private static boolean isTooMany(ConstraintViolation<?> violation, Size size) {
        return violation.getInvalidValue() instanceof Collection<?> many && many.size() > size.max();
    }

    /** The component's own text for it, or the text that the constraint names as its message. */
    private static String own(ConstraintViolation<?> violation) {
        var component = field(violation) + ".error";
        if (Texts.find(Language.EN, component).isPresent()) {
            return component;
        }
        var named = violation.getMessageTemplate().replaceAll("[{}]", "");
        return Texts.find(Language.EN, named).isPresent() ? named : INVALID;
    }
}
