package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.contact.Keywords;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.list.BulkChange;
import fi.seloste.contact.list.BulkChanges;
import fi.seloste.contact.list.Selection;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import fi.seloste.ui.form.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Changes everyone who is chosen: says first how many it would change, and takes it back to whoever asks soon enough. */
class BulkDialog extends Dialog {

    enum Kind {
        ADD_KEYWORD,
        REMOVE_KEYWORD,
        JOIN,
        END,
        MOVE
    }

    private final transient BulkChanges changes;
    private final transient Selection selection;
    private final transient Runnable changed;
    private final Select<Kind> kind = new Select<>();
    private final ComboBox<String> word = new ComboBox<>(text("bulk.keyword"));
    private final Select<Choice<UUID>> register = select("register");
    private final DayField day = new DayField();
    private final Select<Choice<UUID>> from = select("from");
    private final Select<Choice<UUID>> to = select("to");
    private final Paragraph effect = new Paragraph();
    private final Button apply = new Button(text("bulk.apply"), click -> apply());

    BulkDialog(
            BulkChanges changes,
            DeclaredNames names,
            List<String> keywords,
            Selection selection,
            LocalDate today,
            Runnable changed) {
        this.changes = changes;
        this.selection = selection;
        this.changed = changed;
        setHeaderTitle(text("bulk.title"));
        setWidth("min(32rem, 100%)");
        kind.setLabel(text("bulk.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(Messages::text);
        kind.setValue(Kind.ADD_KEYWORD);
        word.setItems(keywords);
        word.setHelperText(text("keywords.label"));
        word.setAllowCustomValue(true);
        word.addCustomValueSetListener(typed -> {
            word.setValue(typed.getDetail().strip());
            arrange();
        });
        register.setItems(names.registers());
        day.setValue(today);
        from.setItems(names.groups());
        to.setItems(names.groups());
        effect.getElement().setAttribute("aria-live", "polite");
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Stream.<HasValue<?, ?>>of(kind, word, register, day, from, to)
                .forEach(field -> field.addValueChangeListener(change -> arrange()));
        var content = new Div(kind, word, register, day, from, to, effect);
        content.addClassName("stack");
        add(content);
        getFooter().add(new Button(text("confirm.cancel"), click -> close()), apply);
        arrange();
    }

    private static Select<Choice<UUID>> select(String name) {
        var select = new Select<Choice<UUID>>();
        select.setLabel(text("bulk." + name));
        select.setItemLabelGenerator(Choice::label);
        return select;
    }

    private void arrange() {
        show(word, Kind.ADD_KEYWORD, Kind.REMOVE_KEYWORD);
        show(register, Kind.END);
        show(day, Kind.JOIN, Kind.END);
        day.setLabel(text(kind.getValue() == Kind.JOIN ? "bulk.since" : "bulk.day"));
        show(from, Kind.MOVE);
        show(to, Kind.JOIN, Kind.MOVE);
        to.setLabel(text(kind.getValue() == Kind.JOIN ? "bulk.group" : "bulk.to"));
        var change = read();
        var changing = 0L;
        if (change == null) {
            effect.setText(text("bulk.choose"));
        } else {
            changing = preview(change);
        }
        apply.setEnabled(changing > 0);
    }

    private long preview(BulkChange change) {
        try {
            var preview = changes.preview(selection, change);
            effect.setText(text("bulk.effect", preview.chosen(), preview.changing()));
            return preview.changing();
        } catch (NotDeclaredException e) {
            effect.setText(text(change instanceof BulkChange.Join ? "bulk.notDeclared" : "bulk.notSame"));
            return 0;
        }
    }

    private void show(Component field, Kind... kinds) {
        field.setVisible(List.of(kinds).contains(kind.getValue()));
    }

    /** Null while something is missing. */
    private BulkChange read() {
        return switch (kind.getValue()) {
            case ADD_KEYWORD -> isWord() ? new BulkChange.AddKeyword(word.getValue()) : null;
            case REMOVE_KEYWORD -> isWord() ? new BulkChange.RemoveKeyword(word.getValue()) : null;
            case JOIN ->
                to.isEmpty() || day.isEmpty()
                        ? null
                        : new BulkChange.Join(to.getValue().id(), day.getValue());
            case END ->
                register.isEmpty() || day.isEmpty()
                        ? null
                        : new BulkChange.End(register.getValue().id(), day.getValue());
            case MOVE ->
                from.isEmpty() || to.isEmpty()
                        ? null
                        : new BulkChange.Move(
                                from.getValue().id(), to.getValue().id());
        };
    }

    private boolean isWord() {
        return !word.isEmpty()
                && !word.getValue().isBlank()
                && word.getValue().strip().length() <= Keywords.LONGEST;
    }

    private void apply() {
        try {
            var done = changes.apply(selection, read());
            close();
            changed.run();
            Toast.removed(text("bulk.done", done.rows().size()), () -> {
                changes.undo(done);
                changed.run();
                Toast.done(text("bulk.undone"));
            });
        } catch (InvalidValueException e) {
            Toast.failed(text("error.tooLong", Keywords.LONGEST));
        }
    }
}
