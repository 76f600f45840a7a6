package fi.seloste.ui.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Unsaved;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A form generated from the components of a record, for adding and for editing. The words of a component are the texts
 * {@code <Record>.<component>}, with {@code .help} for an explanation and {@code .none} for what leaving it empty means;
 * its annotations say what may stand in it.
 *
 * <pre>{@code
 * var form = new RecordForm<>(Purpose.class, choices);
 * form.setValue(purpose);
 * save.addClickListener(click -> form.value().ifPresent(parts::save));
 * }</pre>
 */
public class RecordForm<R extends Record> extends Composite<Div> implements Unsaved {

    private final Class<R> type;
    private final Choices choices;
    private final List<Consumer<R>> listeners = new ArrayList<>();
    private FormContext context;
    private RecordInput<R> input;
    private R saved;
    private boolean checked;
    private boolean readOnly;

    public RecordForm(Class<R> type) {
        this(type, Choices.NONE);
    }

    public RecordForm(Class<R> type, Choices choices) {
        this.type = type;
        this.choices = choices;
        getContent().addClassName("record-form");
        build(false);
    }

    /** Offers what only old notices state, too. */
    public RecordForm<R> forDrafts(boolean drafts) {
        if (drafts != context.drafts()) {
            var value = current();
            build(drafts);
            setValue(value);
            setReadOnly(readOnly);
        }
        return this;
    }

    private void build(boolean drafts) {
        context = new FormContext(Messages.language(), choices, drafts);
        input = RecordInput.root(type, context);
        input.onChange(this::changed);
        getContent().removeAll();
        getContent().add(input.component());
        markSaved();
    }

    /** Shows the value, or an empty form for null. */
    public void setValue(R value) {
        change(value);
        markSaved();
    }

    /** Asks anew what there is to choose from, and shows a value, still to be saved. */
    public void rebuild(R value) {
        var before = saved;
        build(context.drafts());
        saved = before;
        change(value);
        setReadOnly(readOnly);
    }

    /** Shows another value in place of what was typed, still to be saved. */
    void change(R value) {
        checked = false;
        input.clearErrors();
        input.show(value);
    }

    /** Says that what stands in the form is saved: from now on it can be left without being asked. */
    public void markSaved() {
        saved = input.read();
    }

    @Override
    public boolean hasUnsavedChanges() {
        return !input.read().equals(saved);
    }

    /** Lets the person choose between what they typed and what somebody else saved meanwhile. */
    void choose(R before, R mine, R theirs, Consumer<R> chosen) {
        new MergeDialog<>(type, context, before, mine, theirs, chosen).open();
    }

    /** The record, if it is valid; else what is wrong with it stands beside its fields from now on. */
    public Optional<R> value() {
        checked = true;
        var value = check();
        if (value.isEmpty()) {
            input.focusFirstError();
        }
        return value;
    }

    /** The record as it stands, valid or not; nothing is said about it. */
    public R current() {
        return input.read();
    }

    /** Tells of the record as it stands, valid or not, on every change that the person makes, also while typing. */
    public Registration addChangeListener(Consumer<R> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    /** Puts the cursor into the first field. */
    public void focus() {
        input.focus();
    }

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        input.setReadOnly(readOnly);
    }

    private Optional<R> check() {
        input.clearErrors();
        var value = input.read();
        var violated = Violations.say(value, input, context);
        return input.check() || violated ? Optional.empty() : Optional.of(value);
    }

    private void changed() {
        if (checked) {
            check();
        }
        var value = input.read();
        listeners.forEach(listener -> listener.accept(value));
    }
}
