package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import fi.seloste.ui.form.Choices;
import fi.seloste.ui.form.RecordForm;
import java.util.function.Consumer;

/** One record in a dialog, to be added or edited. Where saving throws, the dialog stays open with what was typed. */
class EditDialog<R extends Record> extends Dialog {

    private final RecordForm<R> form;

    EditDialog(String title, Class<R> type, R value, Choices choices, Consumer<R> save) {
        setHeaderTitle(title);
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        form = new RecordForm<>(type, choices);
        form.setValue(value);
        add(form);
        var saving = new Button(text("form.save"), click -> form.value().ifPresent(valid -> {
            save.accept(valid);
            close();
        }));
        saving.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("form.cancel"), click -> close()), saving);
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
}
