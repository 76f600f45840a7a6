package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.Notes;
import fi.seloste.ui.Toast;
import java.util.List;
import java.util.UUID;

/** What was written down of the person: they may ask to read it (Art. 15). */
class NotesCard extends RowsCard<Notes.Note> {

    private final transient Notes notes;
    private final UUID contact;

    NotesCard(Notes notes, UUID contact, boolean mayEdit) {
        super(text("notes.title"), text("notes.what"), mayEdit);
        this.notes = notes;
        this.contact = contact;
        refresh();
    }

    @Override
    List<Notes.Note> rows() {
        return notes.of(contact);
    }

    @Override
    Div form() {
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

    @Override
    ListItem describe(Notes.Note note) {
        var words = new Span(note.text());
        words.addClassName("as-typed");
        var day = new Span(nameOf(note));
        day.addClassName("row-note");
        return new ListItem(new Div(day, new Div(words)));
    }

    @Override
    String nameOf(Notes.Note note) {
        return Days.of(note.at());
    }

    @Override
    void remove(Notes.Note note) {
        notes.remove(note.id());
    }
}
