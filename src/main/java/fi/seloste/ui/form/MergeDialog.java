package fi.seloste.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Two people's changes to one record, side by side: each component in which they differ, with a choice between them.
 * What only one of the two touched is proposed.
 */
final class MergeDialog<R extends Record> extends Dialog {

    private enum Side {
        MINE,
        THEIRS
    }

    private final Map<Property, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    MergeDialog(Class<R> type, FormContext context, R before, R mine, R theirs, Consumer<R> chosen) {
        var shape = new RecordShape<>(type);
        setHeaderTitle(context.text("merge.title"));
        setWidth("min(60rem, 100%)");
        setCloseOnOutsideClick(false);
        var rows = new Div(new Paragraph(context.text("merge.what")));
        rows.addClassName("stack");
        for (var property : shape.properties()) {
            if (!Objects.equals(property.of(mine), property.of(theirs))) {
                var touched = !Objects.equals(property.of(before), property.of(mine));
                choices.put(property, choice(property, context, touched ? Side.MINE : Side.THEIRS));
                rows.add(row(property, context, mine, theirs));
            }
        }
        add(rows);
        var save = new Button(context.text("form.save"), click -> {
            close();
            chosen.accept(merged(shape, mine, theirs));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(context.text("merge.back"), click -> close()), save);
    }

    private static RadioButtonGroup<Side> choice(Property property, FormContext context, Side proposed) {
        var choice = new RadioButtonGroup<Side>(property.label(context.language()));
        choice.setItems(Side.values());
        choice.setItemLabelGenerator(side -> context.text("merge." + side));
        choice.setValue(proposed);
        return choice;
    }

    private Div row(Property property, FormContext context, R mine, R theirs) {
        var sides = new Div(
                side(property, context, Side.MINE, property.of(mine)),
                side(property, context, Side.THEIRS, property.of(theirs)));
        sides.addClassName("merge-sides");
        return new Div(choices.get(property), sides);
    }

    /** The value as the form would show it. */
    @SuppressWarnings("unchecked")
    private static Div side(Property property, FormContext context, Side side, Object value) {
        var input = (Input<Object>) Inputs.of(property, context);
        input.show(value);
        input.setReadOnly(true);
        var heading = new Paragraph(context.text("merge." + side));
        heading.addClassName("explanation");
        return new Div(heading, input.component());
    }

    private R merged(RecordShape<R> shape, R mine, R theirs) {
        var values = new LinkedHashMap<String, Object>();
        for (var property : shape.properties()) {
            var choice = choices.get(property);
            values.put(
                    property.name(), property.of(choice != null && choice.getValue() == Side.THEIRS ? theirs : mine));
        }
        return shape.create(values);
    }
}
