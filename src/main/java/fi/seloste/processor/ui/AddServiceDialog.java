package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.seloste.processor.KnownService;
import fi.seloste.processor.KnownServices;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.StateChip.State;
import fi.seloste.ui.Toast;
import java.util.UUID;
import java.util.function.Consumer;

/** Chooses a service of the shared catalogue, or goes on with an empty form. */
class AddServiceDialog extends Dialog {

    private final transient InventoryDesk desk;
    private final transient Consumer<UUID> added;
    private final TextField search = new TextField(text("services.catalogue.search"));
    private final UnorderedList found = new UnorderedList();

    AddServiceDialog(InventoryDesk desk, Consumer<UUID> added) {
        this.desk = desk;
        this.added = added;
        setHeaderTitle(text("services.add"));
        setWidth("min(44rem, 100%)");
        search.setWidthFull();
        search.setMaxLength(200);
        search.setAutofocus(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        found.addClassNames("rows", "catalogue");
        add(new Paragraph(text("services.catalogue.what")), search, found);
        var own = new Button(text("services.catalogue.other"), click -> {
            close();
            ServiceEditing.add(desk, search.getValue().strip(), added);
        });
        getFooter().add(new Button(text("form.cancel"), click -> close()), own);
        refresh();
    }

    private void refresh() {
        found.removeAll();
        KnownServices.search(search.getValue()).stream().map(this::row).forEach(found::add);
    }

    private ListItem row(KnownService known) {
        var name = new Button(known.name(), click -> add(known));
        name.addThemeVariants(ButtonVariant.TERTIARY);
        var what = Messages.text("catalogue.service." + known.purpose());
        var note = new Span(known.party().name() + " · " + what);
        note.addClassName("row-note");
        var row = new ListItem(new Div(name, note));
        if (!known.isChecked()) {
            row.add(new StateChip(State.NEUTRAL, text("services.catalogue.unchecked")));
        }
        return row;
    }

    private void add(KnownService known) {
        var id = desk.adoption().add(known.id());
        close();
        Toast.done(text("services.added", known.name()));
        added.accept(id);
    }
}
