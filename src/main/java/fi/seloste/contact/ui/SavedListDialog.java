package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.contact.list.SavedLists.View;
import java.util.function.BiConsumer;

/** What a saved list is called, and who sees it. */
class SavedListDialog extends Dialog {

    private static final int LONGEST = 100;

    private final TextField name = new TextField(text("savedLists.name"));
    private final Checkbox shared = new Checkbox(text("savedLists.shared"));

    private SavedListDialog(String title, boolean mayShare, BiConsumer<String, Boolean> saved) {
        setHeaderTitle(title);
        setWidth("min(28rem, 100%)");
        name.setMaxLength(LONGEST);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setManualValidation(true);
        name.setErrorMessage(text("error.required"));
        name.focus();
        shared.setHelperText(text("savedLists.shared.help"));
        shared.setVisible(mayShare);
        var keep = new Button(text("savedLists.keep"), click -> {
            name.setInvalid(name.getValue().isBlank());
            if (!name.isInvalid()) {
                close();
                saved.accept(name.getValue().strip(), shared.getValue());
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var content = new Div(new Paragraph(text("savedLists.what")), name, shared);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(text("confirm.cancel"), click -> close()), keep);
    }

    static SavedListDialog ofNew(boolean mayShare, BiConsumer<String, Boolean> saved) {
        return new SavedListDialog(text("savedLists.saveTitle"), mayShare, saved);
    }

    static SavedListDialog of(View view, boolean mayShare, BiConsumer<String, Boolean> saved) {
        var dialog = new SavedListDialog(text("savedLists.renameTitle"), mayShare, saved);
        dialog.name.setValue(view.name());
        dialog.shared.setValue(view.shared());
        return dialog;
    }
}
