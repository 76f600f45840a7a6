package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.common.Ids;
import fi.seloste.common.Versioned;
import fi.seloste.register.DataField;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Toast;
import fi.seloste.ui.form.RecordForm;
import fi.seloste.ui.form.Saving;
import java.util.ArrayList;
import java.util.UUID;

/** Adds a part to a register or changes one, showing meanwhile what the notice would say. */
class PartEditor<P extends Record & Part> extends Div {

    private final RecordForm<P> form;
    private final UUID row;
    private final transient RegisterConfiguration register;
    private final transient Editing editing;
    private final transient Runnable done;
    private final transient Saving<P> saving;
    private transient OwnWords begun;

    /** @param row the row to change, or null to add one */
    @SuppressWarnings("unchecked")
    PartEditor(Class<? extends Part> kind, UUID row, RegisterConfiguration register, Editing editing, Runnable done) {
        this.row = row == null ? Ids.next() : row;
        this.register = register;
        this.editing = editing;
        this.done = done;
        addClassName("part-editor");
        form = new RecordForm<>((Class<P>) kind, editing.choices());
        form.addChangeListener(this::preview);
        saving = row == null ? null : saving(row);
        var name = kind.getSimpleName();
        var save = new Button(text("form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(text("form.cancel"), click -> close());
        add(new H3(text("Part." + name)), new Paragraph(text("Part." + name + ".help")));
        if (kind == OwnWords.class && row == null) {
            add(new ClauseChoice(editing.clauses(), this::begin));
        }
        add(form);
        if (kind == OwnWords.class) {
            var keep = new Button(text("clauses.keep"), click -> keep());
            keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(RegistersView.buttons(save, cancel, keep));
        } else {
            add(RegistersView.buttons(save, cancel));
        }
    }

    /** Begins from a template: still to be gone through and saved. What was typed before can be had back. */
    private void begin(OwnWords words) {
        var typed = form.current();
        var isLost = typed instanceof OwnWords own
                && own.text() != null
                && !own.text().isEmpty()
                && !own.equals(begun);
        begun = words;
        show(words);
        if (isLost) {
            Toast.removed(text("clauses.replaced"), () -> show((OwnWords) (Part) typed));
        }
    }

    @SuppressWarnings("unchecked")
    private void show(OwnWords words) {
        form.rebuild((P) (Part) words);
        preview(form.current());
    }

    private void keep() {
        form.value().ifPresent(words -> new KeepClauseDialog(editing.clauses(), (OwnWords) words).open());
    }

    @SuppressWarnings("unchecked")
    private Saving<P> saving(UUID row) {
        var parts = editing.parts();
        form.forDrafts(parts.get(row).value().isDraftOnly());
        editing.preview().accept(register, row);
        return new Saving<>(
                form,
                () -> (Versioned<P>) (Versioned<?>) parts.get(row),
                typed -> parts.change(new Versioned<>(row, typed.version(), typed.value())),
                this::close);
    }

    private void save() {
        if (saving != null) {
            form.value().ifPresent(this::change);
            return;
        }
        form.value().ifPresent(part -> {
            editing.parts().add(register.id(), part);
            Toast.done(text("form.saved"));
            close();
        });
    }

    /** What people would lose is said before it is done. */
    private void change(P typed) {
        if (typed instanceof DataField after
                && saving.shown().value() instanceof DataField before
                && (before.type() != after.type() || !before.choices().equals(after.choices()))) {
            var effect = editing.parts().effectOn(row, after);
            if (effect.held() > 0) {
                Confirm.destructive(
                        text("register.field.change.question", editing.words().title(before)),
                        FieldEffects.ofChange(effect),
                        text("form.save"),
                        saving::save);
                return;
            }
        }
        saving.save();
    }

    private void close() {
        editing.reread().get();
        done.run();
    }

    private void preview(P typed) {
        var parts = new ArrayList<>(register.parts());
        var now = new PartRow(row, typed);
        var at = parts.stream().map(PartRow::id).toList().indexOf(row);
        if (at < 0) {
            parts.add(now);
        } else {
            parts.set(at, now);
        }
        editing.preview()
                .accept(new RegisterConfiguration(register.id(), register.slug(), register.details(), parts), row);
    }
}
