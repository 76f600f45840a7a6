package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.common.Json;
import fi.seloste.common.Language;
import fi.seloste.contact.ValueWords;
import fi.seloste.register.DataField;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The field of the interface for a declared field, by its type; values go in and out as the text that is stored. */
final class ValueFields {

    /**
     * A field with its value as text.
     *
     * @param read  the value, empty for none
     * @param field what is shown
     */
    record Input<P>(DataField declared, HasValue<?, P> field, Function<P, String> write, Function<String, P> show) {

        Component component() {
            return (Component) field;
        }

        String value() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void setValue(String value) {
            if (value != null && !value.isEmpty()) {
                field.setValue(show.apply(value));
            }
        }

        String label() {
            return ((HasLabel) field).getLabel();
        }

        void tell(String help) {
            if (field instanceof HasHelper helped) {
                helped.setHelperText(help);
            }
        }

        void reject(String message) {
            if (field instanceof HasValidation validation) {
                validation.setErrorMessage(message);
                validation.setInvalid(true);
            }
        }

        void clear() {
            if (field instanceof HasValidation validation) {
                validation.setInvalid(false);
            }
        }
    }

    private static final int LONGEST = 4000;

    private ValueFields() {}

    static Input<?> of(DataField declared) {
        var input = inputOf(declared);
        ((HasLabel) input.field()).setLabel(declared.label().orLatest(Messages.language()));
        input.field().setRequiredIndicatorVisible(declared.required());
        if (input.field() instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
        return input;
    }

    private static Input<?> inputOf(DataField declared) {
        return switch (declared.type()) {
            case PHONE -> {
                var field = new TextField();
                field.setMaxLength(500);
                yield new Input<>(
                        declared, field, String::strip, value -> ValueWords.of(declared, value, Messages.language()));
            }
            case NUMBER -> {
                var field = new TextField();
                field.setMaxLength(60);
                yield new Input<>(declared, field, ValueFields::number, ValueFields::spoken);
            }
            case TEXT, URL -> {
                var field = new TextField();
                field.setMaxLength(500);
                yield text(declared, field);
            }
            case LONG_TEXT, ADDRESS -> {
                var field = new TextArea();
                field.setMaxLength(LONGEST);
                yield text(declared, field);
            }
            case EMAIL -> {
                var field = new EmailField();
                field.setMaxLength(320);
                yield text(declared, field);
            }
            case DATE -> {
                var field = new DayField();
                yield new Input<>(declared, field, LocalDate::toString, LocalDate::parse);
            }
            case IDENTITY_CODE -> {
                var field = new TextField();
                field.setMaxLength(11);
                yield text(declared, field);
            }
            case YES_NO -> {
                var field = new RadioButtonGroup<Boolean>();
                field.setItems(true, false);
                field.setItemLabelGenerator(yes -> Messages.text(yes ? "contact.yes" : "contact.no"));
                yield new Input<>(declared, field, String::valueOf, Boolean::valueOf);
            }
            case CHOICE -> {
                var field = new Select<Integer>();
                field.setItems(
                        IntStream.range(0, declared.choices().size()).boxed().toList());
                field.setItemLabelGenerator(each -> label(declared, each));
                field.setEmptySelectionAllowed(true);
                yield new Input<>(declared, field, String::valueOf, Integer::valueOf);
            }
            case CHOICES -> {
                var field = new CheckboxGroup<Integer>();
                field.setItems(
                        IntStream.range(0, declared.choices().size()).boxed().toList());
                field.setItemLabelGenerator(each -> label(declared, each));
                yield new Input<>(
                        declared,
                        field,
                        chosen -> Json.write(new TreeSet<>(chosen)),
                        value -> new TreeSet<>(Arrays.asList(Json.read(value, Integer[].class))));
            }
        };
    }

    private static Input<String> text(DataField declared, HasValue<?, String> field) {
        return new Input<>(declared, field, String::strip, Function.identity());
    }

    /** Decimals come after a comma, or a point. */
    private static String number(String typed) {
        return typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.').replace('\u2212', '-');
    }

    private static String spoken(String number) {
        return Messages.language() == Language.EN ? number : number.replace('.', ',');
    }

    private static String label(DataField declared, Integer choice) {
        return choice == null ? "" : declared.choices().get(choice).orLatest(Messages.language());
    }
}
