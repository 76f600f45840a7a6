package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fi.seloste.register.InUseException;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One question of a register and its answers, row by row; a row is edited where it stands. */
class PartsCard extends Card {

    private final PartGroup group;
    private final transient Supplier<RegisterConfiguration> register;
    private final transient Editing editing;

    PartsCard(PartGroup group, Supplier<RegisterConfiguration> register, Editing editing) {
        super(text("register." + group.name()), text("register." + group.name() + ".what"));
        this.group = group;
        this.register = register;
        this.editing = editing;
        if (editing.allowed()) {
            group.kinds().forEach(kind -> withActions(addButton(kind)));
        }
        read();
    }

    private Button addButton(Class<? extends Part> kind) {
        var button = new Button(text("register.add." + kind.getSimpleName()), click -> add(kind));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void read() {
        var rows = rows();
        if (rows.isEmpty()) {
            var nothing = new Paragraph(text("register.nothing"));
            nothing.addClassName("row-note");
            show(nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var at = 0; at < rows.size(); at++) {
            list.add(item(rows, at));
        }
        show(list);
    }

    private List<PartRow> rows() {
        return register.get().parts().stream()
                .filter(row -> group.holds(row.part()))
                .toList();
    }

    private ListItem item(List<PartRow> rows, int at) {
        var row = rows.get(at);
        var title = new Span(editing.words().title(row.part()));
        title.addClassName("row-title");
        var note = new Span(editing.words().note(row.part()));
        note.addClassName("row-note");
        var item = new ListItem(new Div(title, note));
        if (row.part().isDraftOnly()) {
            item.add(new StateChip(StateChip.State.WATCH, text("register.draftOnly")));
        }
        if (editing.allowed()) {
            item.add(actions(rows, at, item));
        }
        return item;
    }

    private Component actions(List<PartRow> rows, int at, ListItem item) {
        var row = rows.get(at);
        var title = editing.words().title(row.part());
        var edit = new Button(text("form.edit"), click -> edit(row, item));
        edit.setAriaLabel(text("form.edit.of", title));
        var up = new Button(VaadinIcon.ARROW_UP.create(), click -> moveUp(rows, at));
        up.setAriaLabel(text("form.up.of", title));
        up.setEnabled(at > 0);
        var remove = new Button(text("form.remove"), click -> confirmRemoval(row));
        remove.setAriaLabel(text("form.remove.of", title));
        var actions = new Div(edit, up, remove);
        actions.addClassName("row-actions");
        for (var button : List.of(edit, up, remove)) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        return actions;
    }

    private void reread() {
        editing.reread().get();
        read();
    }

    private void add(Class<? extends Part> kind) {
        show(new PartEditor<>(kind, null, register.get(), editing, this::read));
    }

    private void edit(PartRow row, ListItem item) {
        item.removeAll();
        item.add(new PartEditor<>(row.part().getClass(), row.id(), register.get(), editing, this::read));
    }

    private void moveUp(List<PartRow> rows, int at) {
        editing.parts().moveBefore(rows.get(at).id(), rows.get(at - 1).id());
        editing.reread().get();
        read();
    }

    private void confirmRemoval(PartRow row) {
        var values = editing.parts().valuesUnder(row.id());
        Confirm.destructive(
                text("form.remove.question", editing.words().title(row.part())),
                values == 0 ? text("register.part.effect") : text("register.field.effect", values),
                text("form.remove"),
                () -> remove(row, values));
    }

    /** What was erased about people with a field does not come back: then there is nothing to undo. */
    private void remove(PartRow row, long values) {
        var all = register.get().parts();
        var at = all.indexOf(row);
        var next = at + 1 < all.size() ? all.get(at + 1).id() : null;
        try {
            editing.parts().remove(row.id());
            reread();
            if (values == 0) {
                var title = editing.words().title(row.part());
                Toast.removed(text("register.part.removed", title), () -> {
                    editing.parts().restore(register.get().id(), row, next);
                    reread();
                });
            }
        } catch (InUseException e) {
            Toast.failed(
                    e.people() > 0
                            ? text("register.part.people", e.people())
                            : text(
                                    "register.part.used",
                                    e.by().stream().map(editing.words()::title).collect(Collectors.joining(", "))));
        }
    }
}
