package fi.seloste.notice;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.DateTimeException;

/** A day, a month or a year that there is: 2023-07-05, 2023-09 or 2018. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StatedDate.Check.class)
@interface StatedDate {

    String message() default "{error.invalid}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<StatedDate, String> {
        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            try {
                return value == null || value.isBlank() || PartialDate.parse(value) != null;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
