package fi.seloste.ui.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
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
            input.reject(
                    path(violation),
                    context.text(
                            ViolationWords.key(violation),
                            ViolationWords.arguments(violation).toArray()));
        }
        return !violations.isEmpty();
    }

    private static Deque<Path.Node> path(ConstraintViolation<?> violation) {
        var path = new ArrayDeque<Path.Node>();
        violation.getPropertyPath().forEach(path::add);
        return path;
    }
}
