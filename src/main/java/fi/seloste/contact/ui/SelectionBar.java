package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList.Row;
import fi.seloste.contact.list.Selection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Who is chosen from the list, seen or not: one by one, or all that are found but some. */
class SelectionBar extends Div {

    private final Grid<Row> grid;
    private final Span words = new Span();
    private final Button everyone = button(click -> choose(true));
    private final Button nobody = button(click -> choose(false));
    private final Button change = button(click -> {});
    private final Set<UUID> named = new HashSet<>();
    private transient ContactFilter filter = ContactFilter.ALL;
    private long found;
    private boolean all;

    /** @param changing is given who is chosen, to change them */
    SelectionBar(Grid<Row> grid, Consumer<Selection> changing) {
        this.grid = grid;
        addClassName("chips");
        words.getElement().setAttribute("aria-live", "polite");
        nobody.setText(text("selection.nobody"));
        change.setText(text("selection.change"));
        change.addClickListener(click -> changing.accept(selection()));
        add(words, everyone, nobody, change);
        grid.addColumn(box()).setKey("CHOSEN").setWidth("3.5rem").setFlexGrow(0);
    }

    private static Button button(ComponentEventListener<ClickEvent<Button>> listener) {
        var button = new Button("", listener);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** Drawn by the browser: a component a row would be what most of a session's memory goes to. */
    private LitRenderer<Row> box() {
        return LitRenderer.<Row>of("""
                        <vaadin-checkbox .checked="${item.chosen}" .accessibleName="${item.words}"
                          @change="${event => choose(event.target.checked)}"></vaadin-checkbox>""")
                .withProperty("chosen", row -> all != named.contains(row.id()))
                .withProperty("words", row -> text("selection.of", row.name()))
                .withFunction(
                        "choose",
                        (row, arguments) -> choose(row, arguments.get(0).asBoolean()));
    }

    private void choose(Row row, boolean chosen) {
        if (all == chosen) {
            named.remove(row.id());
        } else {
            named.add(row.id());
        }
        tell();
    }

    /** What was chosen from another list is chosen no more. */
    void show(ContactFilter filter, long found) {
        this.filter = filter;
        this.found = found;
        all = false;
        named.clear();
        tell();
    }

    private void choose(boolean all) {
        this.all = all;
        named.clear();
        tell();
        grid.getDataProvider().refreshAll();
    }

    private void tell() {
        var chosen = all ? found - named.size() : named.size();
        words.setText(text("selection.chosen", chosen));
        everyone.setText(text("selection.everyone", found));
        everyone.setVisible(chosen < found);
        nobody.setVisible(chosen > 0);
        change.setVisible(chosen > 0);
    }

    private Selection selection() {
        return new Selection(filter, all, named);
    }
}
