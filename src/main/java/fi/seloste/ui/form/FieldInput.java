package fi.seloste.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import jakarta.validation.Path;
import java.util.Deque;
import java.util.function.Function;

/** A value in a single field of Vaadin's. */
final class FieldInput<V, P> implements Input<V> {

    private final HasValue<?, P> field;
    private final Function<P, V> read;
    private final Function<V, P> show;
    private Runnable listener = () -> {};
    private boolean showing;

    /**
     * @param read gives the value of what stands in the field; null where that is nothing
     * @param show gives what stands in the field for a value that is not null
     */
    FieldInput(HasValue<?, P> field, Function<P, V> read, Function<V, P> show) {
        this.field = field;
        this.read = read;
        this.show = show;
        if (field instanceof HasValidation validation) {
            validation.setManualValidation(true);
        }
        field.addValueChangeListener(change -> {
            if (!showing) {
                listener.run();
            }
        });
    }

    @Override
    public Component component() {
        return (Component) field;
    }

    @Override
    public V read() {
        return field.isEmpty() ? null : read.apply(field.getValue());
    }

    @Override
    public void show(V value) {
        showing = true;
        try {
            field.setValue(value == null ? field.getEmptyValue() : show.apply(value));
        } finally {
            showing = false;
        }
    }

    @Override
    public void onChange(Runnable listener) {
        this.listener = listener;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    @Override
    public void reject(Deque<Path.Node> path, String message) {
        if (field instanceof HasValidation validation) {
            validation.setErrorMessage(message);
            validation.setInvalid(true);
        }
    }

    @Override
    public void clearErrors() {
        if (field instanceof HasValidation validation) {
            validation.setInvalid(false);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean check() {
        if (!(field instanceof HasValidator<?> validator)) {
            return false;
        }
        var result = ((HasValidator<P>) validator)
                .getDefaultValidator()
                .apply(field.getValue(), new ValueContext(component()));
        if (result.isError()) {
            reject(null, result.getErrorMessage());
        }
        return result.isError();
    }

    @Override
    public void focus() {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    @Override
    public boolean focusFirstError() {
        if (field instanceof HasValidation validation && validation.isInvalid()) {
            focus();
            return true;
        }
        return false;
    }
}
