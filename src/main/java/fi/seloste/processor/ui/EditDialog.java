package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fi.seloste.common.Versioned;
import fi.seloste.ui.Together;
import fi.seloste.ui.form.Choices;
import fi.seloste.ui.form.RecordForm;
import fi.seloste.ui.form.Saving;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One record in a dialog, to be added or edited. Where saving fails, the dialog stays open with what was typed. */
class EditDialog<R extends Record> extends Dialog {

    private final RecordForm<R> form;

    private EditDialog(String title, RecordForm<R> form) {
        this.form = form;
        setHeaderTitle(title);
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        add(form);
    }

    static <R extends Record> EditDialog<R> adding(
            String title, Class<R> type, R value, Choices choices, Consumer<R> save) {
        var form = new RecordForm<>(type, choices);
        form.setValue(value);
        var dialog = new EditDialog<>(title, form);
        return dialog.withButtons(() -> form.value().ifPresent(valid -> {
            save.accept(valid);
            dialog.close();
        }));
    }

    static <R extends Record> EditDialog<R> editing(
            String title,
            Class<R> type,
            Choices choices,
            Together together,
            Supplier<Versioned<R>> stored,
            Consumer<Versioned<R>> save,
            Runnable saved) {
        var form = new RecordForm<>(type, choices);
        var dialog = new EditDialog<>(title, form);
        var saving = new Saving<>(form, stored, save, () -> {
            dialog.close();
            saved.run();
        });
        dialog.addComponentAsFirst(together.at(saving.shown().id()));
        return dialog.withButtons(saving::save);
    }

    private EditDialog<R> withButtons(Runnable save) {
        var saving = new Button(text("form.save"), click -> save.run());
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("form.cancel"), click -> close()), saving);
        return this;
    }

    /** Offers to remove what is edited; the action asks for itself whether that is meant. */
    EditDialog<R> onRemove(Runnable remove) {
        var removing = new Button(text("form.remove"), click -> {
            close();
            remove.run();
        });
        removing.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        removing.addClassName("apart");
        getFooter().addComponentAsFirst(removing);
        return this;
    }

    R current() {
        return form.current();
    }

    /** Shows the value, with what there is to choose by now. */
    void show(R value) {
        form.rebuild(value);
    }
}
