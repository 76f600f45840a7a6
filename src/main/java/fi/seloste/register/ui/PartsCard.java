package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import fi.seloste.register.DataField;
import fi.seloste.register.InUseException;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One question of a register and its answers, row by row; a row is edited where it stands. */
class PartsCard extends Card {

    private final PartGroup group;
    private final transient Supplier<RegisterConfiguration> register;
    private final transient Editing editing;
    private final transient Map<UUID, ListItem> items = new LinkedHashMap<>();
    private final Span announcement = new Span();

    PartsCard(PartGroup group, Supplier<RegisterConfiguration> register, Editing editing) {
        super(text("register." + group.name()), text("register." + group.name() + ".what"));
        this.group = group;
        this.register = register;
        this.editing = editing;
        if (editing.allowed()) {
            group.kinds().forEach(kind -> withActions(addButton(kind)));
        }
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        add(announcement);
        read();
    }

    /** Leads to a row, and opens it where it may be edited; answers whether it is here. */
    boolean lead(String id) {
        var row = rows().stream()
                .filter(each -> each.id().toString().equals(id))
                .filter(each -> items.containsKey(each.id()))
                .findFirst();
        row.ifPresent(this::lead);
        return row.isPresent();
    }

    private void lead(PartRow row) {
        var item = items.get(row.id());
        // While a new part is being added, its form stands in place of the list.
        var isShown = item.getParent().flatMap(Component::getParent).isPresent();
        var isOpen = item.getChildren().anyMatch(PartEditor.class::isInstance);
        if (editing.allowed() && !isOpen && isShown) {
            edit(row, item);
        }
        (isShown ? item : this).scrollIntoView();
    }

    /** Leads to the form of a new part, where it may be added; answers whether the card has that kind. */
    boolean begin(String name) {
        var kind = group.kinds().stream()
                .filter(each -> each.getSimpleName().equals(name))
                .findFirst();
        kind.filter(each -> editing.allowed()).ifPresent(this::add);
        kind.ifPresent(each -> scrollIntoView());
        return kind.isPresent();
    }

    private Button addButton(Class<? extends Part> kind) {
        var button = new Button(text("register.add." + kind.getSimpleName()), click -> add(kind));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void read() {
        var rows = rows();
        items.clear();
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
        items.put(row.id(), item);
        if (editing.allowed()) {
            item.add(actions(rows, at, item));
            DragSource.create(item);
            DropTarget.create(item).addDropListener(drop -> drop.getDragSourceComponent()
                    .map(items.values().stream().toList()::indexOf)
                    .filter(from -> from >= 0 && from != at)
                    .ifPresent(from -> move(rows, from, at)));
        }
        return item;
    }

    private Component actions(List<PartRow> rows, int at, ListItem item) {
        var row = rows.get(at);
        var title = editing.words().title(row.part());
        var edit = new Button(text("form.edit"), click -> edit(row, item));
        edit.setAriaLabel(text("form.edit.of", title));
        var up = new Button(VaadinIcon.ARROW_UP.create(), click -> move(rows, at, at - 1));
        up.setAriaLabel(text("form.up.of", title));
        up.setEnabled(at > 0);
        var down = new Button(VaadinIcon.ARROW_DOWN.create(), click -> move(rows, at, at + 1));
        down.setAriaLabel(text("form.down.of", title));
        down.setEnabled(at < rows.size() - 1);
        var remove = new Button(text("form.remove"), click -> confirmRemoval(row));
        remove.setAriaLabel(text("form.remove.of", title));
        var actions = new Div(edit, up, down, remove);
        actions.addClassName("row-actions");
        for (var button : List.of(edit, up, down, remove)) {
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
        DragSource.configure(item).setDraggable(false);
        item.removeAll();
        item.add(new PartEditor<>(row.part().getClass(), row.id(), register.get(), editing, this::read));
    }

    /** Puts a row where another one of the card stands, says where it is now, and keeps the focus on it. */
    private void move(List<PartRow> rows, int from, int to) {
        var order = new ArrayList<>(rows);
        var moved = order.remove(from);
        order.add(to, moved);
        var next = to + 1 < order.size() ? order.get(to + 1).id() : null;
        editing.parts().moveBefore(moved.id(), next);
        editing.reread().get();
        read();
        announcement.setText(text("register.moved", editing.words().title(moved.part()), to + 1, order.size()));
        focus(
                items.get(moved.id()),
                text(to < from ? "form.up.of" : "form.down.of", editing.words().title(moved.part())));
    }

    /** On the button that goes on in the same direction; at the end of the way, on the first one of the row. */
    private static void focus(ListItem item, String label) {
        var buttons = buttons(item).filter(Button::isEnabled).toList();
        buttons.stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseGet(buttons::getFirst)
                .focus();
    }

    private static Stream<Button> buttons(Component within) {
        return within instanceof Button button
                ? Stream.of(button)
                : within.getChildren().flatMap(PartsCard::buttons);
    }

    private void confirmRemoval(PartRow row) {
        var effect = editing.parts().effectOn(row.id(), null);
        Confirm.destructive(
                text("form.remove.question", editing.words().title(row.part())),
                row.part() instanceof DataField ? FieldEffects.ofRemoval(effect) : text("register.part.effect"),
                text("form.remove"),
                () -> remove(row, effect.held()));
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
