package fi.seloste.ui.form;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import fi.seloste.ui.Messages;
import java.util.function.Consumer;

/** A form with what ends the editing: save, cancel, and remove where that can be done. */
public class EditForm<R extends Record> extends Div {

    private final RecordForm<R> form;
    private final Div actions = new Div();
    private Consumer<R> save = value -> {};
    private Runnable close = () -> {};

    public EditForm(RecordForm<R> form) {
        this.form = form;
        addClassName("edit-form");
        actions.addClassName("actions");
        var saving =
                new Button(Messages.text("form.save"), click -> form.value().ifPresent(value -> {
                    save.accept(value);
                    close.run();
                }));
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        saving.addClickShortcut(Key.KEY_S, com.vaadin.flow.component.KeyModifier.CONTROL)
                .listenOn(this);
        actions.add(saving, new Button(Messages.text("form.cancel"), click -> close.run()));
        add(form, actions);
    }

    public RecordForm<R> form() {
        return form;
    }

    /** Given a valid record. Where it throws, nothing closes, and the person can try again. */
    public EditForm<R> onSave(Consumer<R> save) {
        this.save = save;
        return this;
    }

    /** After saving, and on cancelling. */
    public EditForm<R> onClose(Runnable close) {
        this.close = close;
        return this;
    }

    /** Offers to remove what is edited; the action asks for itself whether that is meant. */
    public EditForm<R> onRemove(Runnable remove) {
        var removing = new Button(Messages.text("form.remove"), click -> remove.run());
        removing.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        removing.addClassName("apart");
        actions.add(removing);
        return this;
    }
}
