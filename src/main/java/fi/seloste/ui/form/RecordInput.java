package fi.seloste.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A record: one input for each of its components, shown and hidden as the others' values say. */
final class RecordInput<R extends Record> implements Input<R> {

    private final RecordShape<R> shape;
    private final FormContext context;
    private final boolean optional;
    private final Component component;
    private final FieldGroup group;
    private final Map<Property, Input<Object>> inputs = new LinkedHashMap<>();
    private Runnable listener = () -> {};

    /**
     * @param optional whether a record of which nothing is given is no record
     * @param group    the frame around the fields, or null for none
     */
    @SuppressWarnings("unchecked")
    private RecordInput(Class<R> type, FormContext context, boolean optional, FieldGroup group) {
        this.shape = new RecordShape<>(type);
        this.context = context;
        this.optional = optional;
        this.group = group;
        var fields = group == null ? new Div() : group.content();
        fields.addClassName("fields");
        for (var property : shape.properties()) {
            var input = (Input<Object>) Inputs.of(property, context);
            input.onChange(this::changed);
            inputs.put(property, input);
            input.component().getElement().getClassList().set("short", property.isShort());
            fields.add(input.component());
        }
        component = group == null ? fields : group;
        showAndHide();
    }

    static <R extends Record> RecordInput<R> root(Class<R> type, FormContext context) {
        return new RecordInput<>(type, context, false, null);
    }

    static <R extends Record> RecordInput<R> element(Class<R> type, FormContext context) {
        return new RecordInput<>(type, context, true, null);
    }

    static Input<?> nested(Property property, FormContext context) {
        var optional = !property.has(NotNull.class);
        return new RecordInput<>(
                property.type().asSubclass(Record.class), context, optional, new FieldGroup(property, context));
    }

    private void changed() {
        showAndHide();
        listener.run();
    }

    private void showAndHide() {
        var conditions = new Conditions(inputs);
        inputs.forEach((property, input) -> input.component()
                .setVisible(conditions.isShown(property)
                        && (context.drafts() || !property.isDraftOnly() || input.read() != null)));
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public R read() {
        var values = new LinkedHashMap<String, Object>();
        inputs.forEach((property, input) ->
                values.put(property.name(), input.component().isVisible() ? input.read() : null));
        return optional && values.values().stream().allMatch(Objects::isNull) ? null : shape.create(values);
    }

    @Override
    public void show(R value) {
        inputs.forEach((property, input) -> input.show(value == null ? null : property.of(value)));
        showAndHide();
    }

    @Override
    public void onChange(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        inputs.values().forEach(input -> input.setReadOnly(readOnly));
    }

    @Override
    public void reject(Deque<Path.Node> path, String message) {
        var name = path.isEmpty() ? null : path.pop().getName();
        inputs.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .findFirst()
                .ifPresentOrElse(entry -> entry.getValue().reject(path, message), () -> {
                    if (group != null) {
                        group.reject(message);
                    }
                });
    }

    @Override
    public void clearErrors() {
        if (group != null) {
            group.clearError();
        }
        inputs.values().forEach(Input::clearErrors);
    }

    @Override
    public boolean check() {
        var any = false;
        for (var entry : inputs.entrySet()) {
            var input = entry.getValue();
            if (input.component().isVisible()) {
                any |= entry.getKey().isRequiredWhenShown() && isMissing(input);
                any |= input.check();
            }
        }
        return any;
    }

    /** Constraints know nothing of what is shown. */
    private boolean isMissing(Input<?> input) {
        var missing = input.read() == null;
        if (missing) {
            input.reject(new ArrayDeque<>(), context.text("error.required"));
        }
        return missing;
    }

    @Override
    public void focus() {
        inputs.values().stream()
                .filter(input -> input.component().isVisible())
                .findFirst()
                .ifPresent(Input::focus);
    }

    @Override
    public boolean focusFirstError() {
        return inputs.values().stream().anyMatch(Input::focusFirstError);
    }
}
