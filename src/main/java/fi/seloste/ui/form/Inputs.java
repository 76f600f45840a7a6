package fi.seloste.ui.form;

import com.vaadin.flow.component.checkbox.Checkbox;
import fi.seloste.common.Catalogue;
import fi.seloste.common.Country;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import fi.seloste.common.Wording;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Chooses the input that fits a component: by its annotations first, then by its type. */
final class Inputs {

    private Inputs() {}

    static Input<?> of(Property property, FormContext context) {
        var type = property.type();
        if (property.has(RefersTo.class) || property.has(OneOf.class) || property.has(Country.class)) {
            return ChooserInputs.of(property, context);
        }
        if (type == Set.class) {
            return EnumInputs.several(property, context);
        }
        if (type == List.class) {
            return new ListInput<>(property, context, () -> element(property, context));
        }
        if (type == boolean.class) {
            return new FieldInput<>(
                    context.named(new Checkbox(), property), Function.<Boolean>identity(), Function.identity());
        }
        return single(type, property, context);
    }

    private static Input<?> single(Class<?> type, Property property, FormContext context) {
        if (type == String.class) {
            return TextInputs.of(property, context);
        }
        if (type == LocalizedText.class) {
            return field(context.named(new LocalizedTextField(property.label(context.language()), context), property));
        }
        if (type == Wording.class) {
            var catalogue =
                    property.annotation(Catalogue.class).map(Catalogue::value).orElse("");
            return field(context.named(new WordingField(catalogue, context), property));
        }
        if (type == Integer.class) {
            return NumberInputs.whole(property, context);
        }
        if (type == LocalDate.class) {
            return NumberInputs.date(property, context);
        }
        if (type == MonthDay.class) {
            return field(context.named(new MonthDayField(context), property));
        }
        if (type.isEnum()) {
            return EnumInputs.one(property, context);
        }
        if (type.isRecord()) {
            return RecordInput.nested(property, context);
        }
        throw new IllegalArgumentException("No field is known for " + property.key() + " of " + type);
    }

    /** The input of one element of a list. */
    private static Input<?> element(Property property, FormContext context) {
        var type = property.elementType();
        if (type == String.class) {
            return TextInputs.element(property, context);
        }
        if (type == LocalizedText.class) {
            return field(new LocalizedTextField(property.label(context.language()), context));
        }
        if (type.isRecord()) {
            return RecordInput.element(type.asSubclass(Record.class), context);
        }
        throw new IllegalArgumentException("No field is known for the elements of " + property.key());
    }

    private static <V> Input<V> field(com.vaadin.flow.component.customfield.CustomField<V> field) {
        return new FieldInput<V, V>(field, Function.identity(), Function.identity());
    }
}
