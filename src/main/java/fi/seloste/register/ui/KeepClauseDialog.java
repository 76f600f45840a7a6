package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.register.OwnClause;
import fi.seloste.register.OwnClauses;
import fi.seloste.register.OwnWords;
import fi.seloste.ui.Toast;

/** Keeps a paragraph as a template for the organisation's other registers, under a name. */
class KeepClauseDialog extends Dialog {

    private final TextField name = new TextField(text("OwnClause.name"));
    private final transient OwnClauses clauses;
    private final transient OwnWords words;

    KeepClauseDialog(OwnClauses clauses, OwnWords words) {
        this.clauses = clauses;
        this.words = words;
        setHeaderTitle(text("clauses.keep"));
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        add(new Paragraph(text("clauses.keep.what")), name);
        var save = new Button(text("clauses.keep.save"), click -> keep());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(text("form.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> name.focus());
    }

    private void keep() {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(text("clauses.keep.nameless"));
            name.setInvalid(true);
            name.focus();
            return;
        }
        clauses.keep(OwnClause.of(name.getValue().strip(), words));
        Toast.done(text("clauses.kept", name.getValue().strip()));
        close();
    }
}
