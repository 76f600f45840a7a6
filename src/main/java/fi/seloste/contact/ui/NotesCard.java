package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.Notes;
import fi.seloste.ui.Card;
import fi.seloste.ui.Toast;
import java.util.UUID;

/** What was written down of the person: they may ask to read it (Art. 15). */
class NotesCard extends Card {

    private final transient Notes notes;
    private final UUID contact;
    private final boolean mayEdit;

    NotesCard(Notes notes, UUID contact, boolean mayEdit) {
        super(text("notes.title"), text("notes.what"));
        this.notes = notes;
        this.contact = contact;
        this.mayEdit = mayEdit;
        refresh();
    }

    private void refresh() {
        show();
        if (mayEdit) {
            with(form());
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        notes.of(contact).stream().map(this::row).forEach(list::add);
        with(list);
    }

    private Div form() {
        var written = new TextArea(text("notes.text"));
        written.setMaxLength(Notes.LONGEST);
        written.setWidthFull();
        written.setManualValidation(true);
        var add = new Button(text("notes.add"), click -> {
            try {
                notes.add(contact, written.getValue());
                Toast.done(text("form.saved"));
                refresh();
            } catch (InvalidValueException e) {
                written.setErrorMessage(text(e.error()));
                written.setInvalid(true);
            }
        });
        var form = new Div(written, new Div(add));
        form.addClassName("stack");
        return form;
    }

    private ListItem row(Notes.Note note) {
        var words = new Span(note.text());
        words.addClassName("as-typed");
        var day = new Span(Days.of(note.at()));
        day.addClassName("row-note");
        var item = new ListItem(new Div(day, new Div(words)));
        if (mayEdit) {
            var remove = new Button(text("form.remove"), click -> {
                notes.remove(note.id());
                refresh();
            });
            remove.setAriaLabel(text("form.remove.of", day.getText()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(remove);
        }
        return item;
    }
}
