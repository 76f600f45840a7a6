package fi.seloste.ui.form;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Inputs of constants. A constant that is not offered stays choosable where it already stands, so that opening a form
 * changes nothing.
 */
final class EnumInputs {

    private static final int FEW = 3;
    private static final int VISIBLE_AT_ONCE = 6;

    private EnumInputs() {}

    static Input<?> one(Property property, FormContext context) {
        return one(constants(property.type()), property, context);
    }

    static Input<?> several(Property property, FormContext context) {
        return several(constants(property.elementType()), property, context);
    }

    private static <E extends Enum<?>> Input<E> one(Class<E> type, Property property, FormContext context) {
        var offered = context.constants(type);
        // A chosen radio button cannot be taken back, so what may stay empty is a list.
        if (property.isRequired() && offered.size() <= FEW) {
            var group = context.named(new RadioButtonGroup<E>(), property);
            group.setItemLabelGenerator(context::label);
            group.setItems(offered);
            return new FieldInput<>(group, Function.identity(), value -> keep(value, offered, group::setItems));
        }
        var select = context.named(new Select<E>(), property);
        select.setItemLabelGenerator(constant -> constant == null ? "" : context.label(constant));
        select.setEmptySelectionAllowed(!property.isRequired());
        property.text(context.language(), "none").ifPresent(none -> {
            select.setEmptySelectionCaption(none);
            select.setPlaceholder(none);
        });
        select.setItems(offered);
        return new FieldInput<>(select, Function.identity(), value -> keep(value, offered, select::setItems));
    }

    private static <E extends Enum<?>> Input<Set<E>> several(Class<E> type, Property property, FormContext context) {
        var offered = context.constants(type);
        if (offered.size() <= VISIBLE_AT_ONCE) {
            var group = context.named(new CheckboxGroup<E>(), property);
            group.setItemLabelGenerator(context::label);
            group.setItems(offered);
            return new FieldInput<>(group, Function.identity(), values -> keepAll(values, offered, group::setItems));
        }
        var box = context.named(new MultiSelectComboBox<E>(), property);
        box.setItemLabelGenerator(context::label);
        box.setItems(offered);
        ChooserInputs.words(box, context);
        return new FieldInput<>(box, Function.identity(), values -> keepAll(values, offered, box::setItems));
    }

    private static <E> E keep(E value, List<E> offered, Consumer<Collection<E>> items) {
        keepAll(Set.of(value), offered, items);
        return value;
    }

    private static <E> Set<E> keepAll(Set<E> values, List<E> offered, Consumer<Collection<E>> items) {
        if (!offered.containsAll(values)) {
            var all = new LinkedHashSet<>(offered);
            all.addAll(values);
            items.accept(new ArrayList<>(all));
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static <E extends Enum<?>> Class<E> constants(Class<?> type) {
        return (Class<E>) type;
    }
}
