package fi.seloste.ui.form;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.seloste.ui.DayField;
import java.time.LocalDate;
import java.util.function.Function;

/** Inputs of numbers and days. */
final class NumberInputs {

    private NumberInputs() {}

    static Input<Integer> whole(Property property, FormContext context) {
        var field = context.named(new IntegerField(), property);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setI18n(new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(context.text("error.number")));
        return new FieldInput<>(field, Function.identity(), Function.identity());
    }

    static Input<LocalDate> date(Property property, FormContext context) {
        var field = context.named(new DayField(), property);
        field.setClearButtonVisible(!property.isRequired());
        return new FieldInput<>(field, Function.identity(), Function.identity());
    }
}
