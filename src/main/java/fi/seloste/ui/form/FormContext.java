package fi.seloste.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import fi.seloste.common.DraftOnly;
import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What every field of a form needs to know.
 *
 * @param drafts whether what only old notices state is offered
 */
record FormContext(Language language, Choices choices, boolean drafts) {

    String text(String key, Object... arguments) {
        return Texts.get(language, key, arguments);
    }

    String label(Enum<?> constant) {
        return constant instanceof Language named ? named.ownName() : Texts.of(language, constant);
    }

    /** The constants that are offered. */
    <E extends Enum<?>> List<E> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> drafts || !isDraftOnly(constant))
                .toList();
    }

    /** In the order of the language's alphabet. */
    Comparator<String> alphabet() {
        return java.text.Collator.getInstance(language.locale())::compare;
    }

    /** Gives the field the property's words: label, explanation, and the mark of what has to be filled in. */
    <F extends Component & HasLabel & HasHelper> F named(F field, Property property) {
        field.setLabel(property.label(language));
        property.text(language, "help").ifPresent(field::setHelperText);
        if (property.isRequired() && field instanceof HasValue<?, ?> value) {
            markRequired(field, value);
        }
        return field;
    }

    /** A group of inputs has the role of a group, which ARIA does not let be required: it is shown so only. */
    private static void markRequired(Component field, HasValue<?, ?> value) {
        if (field instanceof CustomField || field instanceof CheckboxGroup) {
            field.addClassName("is-required");
        } else {
            value.setRequiredIndicatorVisible(true);
        }
    }

    private static boolean isDraftOnly(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name()).isAnnotationPresent(DraftOnly.class);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
