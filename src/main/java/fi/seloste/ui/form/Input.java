package fi.seloste.ui.form;

import com.vaadin.flow.component.Component;
import jakarta.validation.Path;
import java.util.Deque;

/**
 * Where one value of a form is entered.
 *
 * @param <V> the value's type; null stands for no value
 */
interface Input<V> {

    Component component();

    V read();

    void show(V value);

    /** The listener is told of every change that the person makes. */
    void onChange(Runnable listener);

    void setReadOnly(boolean readOnly);

    /** Says beside the field what is wrong with it, or with the part of it that the path leads to. */
    void reject(Deque<Path.Node> path, String message);

    void clearErrors();

    /** Says beside each field what keeps a record from being made of it; answers whether there was anything. */
    boolean check();

    void focus();

    /** Focuses the first field that is marked as wrong. */
    boolean focusFirstError();
}
