package fi.seloste.ui.form;

import fi.seloste.common.Texts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the constraints of a record find wrong with it, in the words of the product. */
final class Violations {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private Violations() {}

    /** Says every violation beside its field; answers whether there was any. */
    static <R extends Record> boolean say(R value, Input<R> input, FormContext context) {
        var violations = VALIDATOR.validate(value);
        for (var violation : violations) {
            input.reject(path(violation), message(violation, context));
        }
        return !violations.isEmpty();
    }

    private static Deque<Path.Node> path(ConstraintViolation<?> violation) {
        var path = new ArrayDeque<Path.Node>();
        violation.getPropertyPath().forEach(path::add);
        return path;
    }

    private static String message(ConstraintViolation<?> violation, FormContext context) {
        return switch (violation.getConstraintDescriptor().getAnnotation()) {
            case NotNull _, NotBlank _, NotEmpty _ -> context.text("error.required");
            case Size size when isTooLong(violation, size) -> context.text("error.tooLong", size.max());
            case Size _ -> context.text("error.required");
            case Email _ -> context.text("error.email");
            case Min min -> context.text("error.atLeast", min.value());
            case Max max -> context.text("error.atMost", max.value());
            default -> own(violation, context);
        };
    }

    private static boolean isTooLong(ConstraintViolation<?> violation, Size size) {
        return violation.getInvalidValue() instanceof String text && text.length() > size.max();
    }

    /** The component's own text for it, or the text that the constraint names as its message. */
    private static String own(ConstraintViolation<?> violation, FormContext context) {
        Path.Node last = null;
        for (var node : violation.getPropertyPath()) {
            last = node;
        }
        var component = violation.getLeafBean() == null || last == null
                ? ""
                : Property.nameOf(violation.getLeafBean().getClass()) + "." + last.getName() + ".error";
        var named = violation.getMessageTemplate().replaceAll("[{}]", "");
        return Texts.find(context.language(), component)
                .or(() -> Texts.find(context.language(), named))
                .orElseGet(() -> context.text("error.invalid"));
    }
}
