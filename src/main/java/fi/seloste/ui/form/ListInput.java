package fi.seloste.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A list of values: an input for each, one to remove it, one to add another. What is left empty is left out; an
 * empty list begins with one to fill in.
 */
final class ListInput<E> implements Input<List<E>> {

    private record Item<E>(Input<E> input, Div row, Button remove) {}

    private final FieldGroup group;
    private final FormContext context;
    private final Supplier<Input<?>> elements;
    private final String what;
    private final Button add;
    private final List<Item<E>> items = new ArrayList<>();
    private Runnable listener = () -> {};
    private boolean readOnly;

    ListInput(Property property, FormContext context, Supplier<Input<?>> elements) {
        this.context = context;
        this.elements = elements;
        group = new FieldGroup(property, context);
        what = property.label(context.language());
        add = new Button(
                property.text(context.language(), "add").orElseGet(() -> context.text("form.add")),
                VaadinIcon.PLUS.create(),
                click -> {
                    var item = append();
                    listener.run();
                    item.input().focus();
                });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        group.append(add);
        append();
    }

    private Item<E> append() {
        @SuppressWarnings("unchecked")
        var input = (Input<E>) elements.get();
        var remove = new Button(VaadinIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(input.component(), remove);
        row.addClassName("list-row");
        var item = new Item<>(input, row, remove);
        remove.addClickListener(click -> remove(item));
        input.onChange(() -> listener.run());
        input.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
        items.add(item);
        group.content().add(row);
        number();
        return item;
    }

    private void remove(Item<E> item) {
        items.remove(item);
        group.content().remove(item.row());
        number();
        add.focus();
        listener.run();
    }

    /** The buttons look alike, so each says which one it removes. */
    private void number() {
        for (var i = 0; i < items.size(); i++) {
            var label = context.text("form.removeOne", what, i + 1);
            items.get(i).remove().setAriaLabel(label);
            items.get(i).remove().setTooltipText(label);
        }
    }

    /** The inputs that have a value, in the order in which the value stands in the list. */
    private List<Input<E>> filled() {
        return items.stream()
                .map(Item::input)
                .filter(input -> Objects.nonNull(input.read()))
                .toList();
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public List<E> read() {
        var values = filled().stream().map(Input::read).toList();
        return values.isEmpty() ? null : values;
    }

    @Override
    public void show(List<E> values) {
        items.clear();
        group.content().removeAll();
        if (values == null || values.isEmpty()) {
            append();
        } else {
            values.forEach(value -> append().input().show(value));
        }
    }

    @Override
    public void onChange(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(!readOnly);
        for (var item : items) {
            item.input().setReadOnly(readOnly);
            item.remove().setVisible(!readOnly);
        }
    }

    @Override
    public void reject(Deque<Path.Node> path, String message) {
        var index = path.isEmpty() ? null : path.peek().getIndex();
        if (index == null) {
            group.reject(message);
        } else {
            filled().get(index).reject(path, message);
        }
    }

    @Override
    public void clearErrors() {
        group.clearError();
        items.forEach(item -> item.input().clearErrors());
    }

    @Override
    public boolean check() {
        var any = false;
        for (var item : items) {
            any |= item.input().check();
        }
        return any;
    }

    @Override
    public void focus() {
        items.stream().findFirst().ifPresentOrElse(item -> item.input().focus(), add::focus);
    }

    @Override
    public boolean focusFirstError() {
        return items.stream().anyMatch(item -> item.input().focusFirstError()) || group.isRejected();
    }
}
