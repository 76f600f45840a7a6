package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.contact.BoughtServices;
import fi.seloste.contact.BoughtServices.Bought;
import fi.seloste.contact.BoughtServices.Row;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.ui.DayField;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What the person has bought, and what it was changed into. */
class BoughtServicesCard extends RowsCard<Row> {

    private final transient BoughtServices services;
    private final UUID contact;
    private final LocalDate today;

    BoughtServicesCard(BoughtServices services, UUID contact, LocalDate today, boolean mayEdit) {
        super(text("bought.title"), text("bought.what"), mayEdit);
        this.services = services;
        this.contact = contact;
        this.today = today;
        refresh();
    }

    @Override
    List<Row> rows() {
        return services.of(contact);
    }

    @Override
    Div form() {
        return form("bought.add", bought -> services.add(contact, bought));
    }

    private Div form(String action, Consumer<Bought> work) {
        var what = new TextField(text("bought.service"));
        what.setMaxLength(BoughtServices.LONGEST);
        what.setManualValidation(true);
        var since = new DayField(text("contact.since"), today);
        var couldRefuse = new Checkbox(text("bought.couldRefuse"));
        couldRefuse.setHelperText(text("bought.couldRefuse.help"));
        var add = new Button(text(action), click -> {
            try {
                work.accept(new Bought(what.getValue(), since.getValue(), null, couldRefuse.getValue()));
                Toast.done(text("form.saved"));
                refresh();
            } catch (InvalidValueException e) {
                var wrong = e.error().equals("error.date") ? since : what;
                wrong.setErrorMessage(text(e.error()));
                wrong.setInvalid(true);
            }
        });
        var fields = new Div(what, since, add);
        fields.addClassName("inline-form");
        var form = new Div(fields, couldRefuse);
        form.addClassName("stack");
        return form;
    }

    @Override
    ListItem describe(Row row) {
        var bought = row.bought();
        var name = new Span(bought.what());
        name.addClassName("row-title");
        var days = new Span(Days.of(bought.since(), bought.until()));
        days.addClassName("row-note");
        var item = new ListItem(new Div(name, days));
        if (bought.couldRefuseMarketing()) {
            item.add(new StateChip(StateChip.State.NEUTRAL, text("bought.couldRefuse.chip")));
        }
        return item;
    }

    @Override
    String nameOf(Row row) {
        return row.bought().what();
    }

    @Override
    List<Button> further(Row row) {
        if (!row.bought().goesOnOn(today)) {
            return List.of();
        }
        return List.of(
                action("bought.change", row, () -> {
                    show(form("bought.change", into -> services.change(row.id(), into)));
                    with(new Button(text("form.cancel"), click -> refresh()));
                }),
                action("bought.end", row, () -> {
                    services.end(row.id(), today);
                    refresh();
                }));
    }

    @Override
    void remove(Row row) {
        services.remove(row.id());
    }
}
