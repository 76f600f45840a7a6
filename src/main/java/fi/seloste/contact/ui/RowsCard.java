package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.ui.Card;
import java.util.List;

/** A card of a contact's page that lists rows of one kind: a form adds one, and each can be removed. */
abstract class RowsCard<R> extends Card {

    private final boolean mayEdit;

    RowsCard(String title, String explanation, boolean mayEdit) {
        super(title, explanation);
        this.mayEdit = mayEdit;
    }

    abstract List<R> rows();

    /** Asks for a row more. */
    abstract Component form();

    /** What a row says. */
    abstract ListItem describe(R row);

    /** What a row is called by somebody who hears its buttons alone. */
    abstract String nameOf(R row);

    abstract void remove(R row);

    /** What else can be done with a row. */
    List<Button> further(R row) {
        return List.of();
    }

    /** Shows what is there now. */
    final void refresh() {
        show();
        if (mayEdit) {
            with(form());
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        rows().stream().map(this::item).forEach(list::add);
        with(list);
    }

    private ListItem item(R row) {
        var item = describe(row);
        if (mayEdit) {
            var actions = new Div();
            actions.addClassName("row-actions");
            further(row).forEach(actions::add);
            actions.add(action("form.remove", row, () -> {
                remove(row);
                refresh();
            }));
            item.add(actions);
        }
        return item;
    }

    final Button action(String key, R row, Runnable work) {
        var button = new Button(text(key), click -> work.run());
        button.setAriaLabel(text("contact.action.of", text(key), nameOf(row)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
