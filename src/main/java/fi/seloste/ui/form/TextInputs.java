package fi.seloste.ui.form;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.function.Function;

/** Inputs of plain text. What is too long is said rather than cut off. */
final class TextInputs {

    /** From here on a text is more than a line. */
    private static final int A_LINE = 500;

    private TextInputs() {}

    static Input<String> of(Property property, FormContext context) {
        if (property.has(Email.class)) {
            var field = context.named(new EmailField(), property);
            field.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(context.text("error.email")));
            return input(field);
        }
        return property.annotation(Size.class).isPresent() && property.maxLength() > A_LINE
                ? input(context.named(new TextArea(), property))
                : input(context.named(new TextField(), property));
    }

    static Input<String> element(Property property, FormContext context) {
        var field = new TextField();
        field.setAriaLabel(property.label(context.language()));
        return input(field);
    }

    private static Input<String> input(TextFieldBase<?, String> field) {
        follow(field);
        return new FieldInput<>(field, text -> text.isBlank() ? null : text.strip(), Function.identity());
    }

    /** Sends what is typed in a pause of typing, so that a preview can follow. */
    static void follow(TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setWidthFull();
    }
}
