package fi.seloste.ui.form;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import fi.seloste.common.OneOf;
import fi.seloste.common.RefersTo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Inputs of ids, chosen by what they are called: rows, entries of a list that comes from data, countries. */
final class ChooserInputs {

    private ChooserInputs() {}

    static Input<?> of(Property property, FormContext context) {
        return of(choices(property, context), property, context);
    }

    private static List<? extends Choice<?>> choices(Property property, FormContext context) {
        var rows = property.annotation(RefersTo.class);
        if (rows.isPresent()) {
            return context.choices().of(rows.get().value());
        }
        return property.annotation(OneOf.class)
                .<List<? extends Choice<?>>>map(list -> context.choices().oneOf(list.value()))
                .orElseGet(() -> countries(context));
    }

    private static List<Choice<String>> countries(FormContext context) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Choice<>(
                        code,
                        Locale.of("", code).getDisplayCountry(context.language().locale())))
                .sorted((one, other) -> context.alphabet().compare(one.label(), other.label()))
                .toList();
    }

    private static <I> Input<?> of(List<? extends Choice<?>> choices, Property property, FormContext context) {
        var labels = new LinkedHashMap<I, String>();
        for (var choice : choices) {
            @SuppressWarnings("unchecked")
            var id = (I) choice.id();
            labels.put(id, choice.label());
        }
        return property.type() == Set.class ? several(labels, property, context) : one(labels, property, context);
    }

    private static <I> Input<I> one(Map<I, String> labels, Property property, FormContext context) {
        var box = context.named(new ComboBox<I>(), property);
        box.setItemLabelGenerator(id -> label(labels, id, context));
        box.setItems(labels.keySet());
        box.setClearButtonVisible(!property.isRequired());
        property.text(context.language(), "none").ifPresent(box::setPlaceholder);
        return new FieldInput<>(box, Function.identity(), id -> {
            keep(Set.of(id), labels, box::setItems);
            return id;
        });
    }

    private static <I> Input<Set<I>> several(Map<I, String> labels, Property property, FormContext context) {
        var box = context.named(new MultiSelectComboBox<I>(), property);
        box.setItemLabelGenerator(id -> label(labels, id, context));
        box.setItems(labels.keySet());
        property.text(context.language(), "none").ifPresent(box::setPlaceholder);
        words(box, context);
        return new FieldInput<>(box, Function.identity(), ids -> {
            keep(ids, labels, box::setItems);
            return ids;
        });
    }

    /** What the box says to those who do not see it. */
    static void words(MultiSelectComboBox<?> box, FormContext context) {
        box.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(context.text("form.several.cleared"))
                .setFocused(context.text("form.several.focused"))
                .setSelected(context.text("form.several.selected"))
                .setDeselected(context.text("form.several.deselected"))
                .setTotal(context.text("form.several.total")));
        box.setClearButtonVisible(true);
    }

    private static <I> String label(Map<I, String> labels, I id, FormContext context) {
        var label = labels.get(id);
        // What is gone has no name any more; a code from data at least says itself.
        return label != null ? label : id instanceof String code ? code : context.text("form.gone");
    }

    private static <I> void keep(Set<I> ids, Map<I, String> labels, Consumer<Set<I>> items) {
        if (!labels.keySet().containsAll(ids)) {
            var all = new LinkedHashSet<>(labels.keySet());
            all.addAll(ids);
            items.accept(all);
        }
    }
}
