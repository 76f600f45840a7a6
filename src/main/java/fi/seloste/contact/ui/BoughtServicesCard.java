package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.contact.BoughtServices;
import fi.seloste.contact.BoughtServices.Bought;
import fi.seloste.contact.InvalidValueException;
import fi.seloste.ui.Card;
import fi.seloste.ui.DayField;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** What the person has bought, and what it was changed into. */
class BoughtServicesCard extends Card {

    private final transient BoughtServices services;
    private final UUID contact;
    private final LocalDate today;
    private final boolean mayEdit;

    BoughtServicesCard(BoughtServices services, UUID contact, LocalDate today, boolean mayEdit) {
        super(text("bought.title"), text("bought.what"));
        this.services = services;
        this.contact = contact;
        this.today = today;
        this.mayEdit = mayEdit;
        refresh();
    }

    private void refresh() {
        show();
        if (mayEdit) {
            with(form("bought.add", bought -> services.add(contact, bought)));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        services.of(contact).stream().map(this::row).forEach(list::add);
        with(list);
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

    private ListItem row(BoughtServices.Row row) {
        var bought = row.bought();
        var name = new Span(bought.what());
        name.addClassName("row-title");
        var days = new Span(Days.of(bought.since(), bought.until()));
        days.addClassName("row-note");
        var item = new ListItem(new Div(name, days));
        if (bought.couldRefuseMarketing()) {
            item.add(new StateChip(StateChip.State.NEUTRAL, text("bought.couldRefuse.chip")));
        }
        if (mayEdit) {
            item.add(actions(row));
        }
        return item;
    }

    private Component actions(BoughtServices.Row row) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (row.bought().goesOnOn(today)) {
            actions.add(
                    action("bought.change", row, () -> {
                        show(form("bought.change", into -> services.change(row.id(), into)));
                        with(new Button(text("form.cancel"), click -> refresh()));
                    }),
                    action("bought.end", row, () -> {
                        services.end(row.id(), today);
                        refresh();
                    }));
        }
        actions.add(action("form.remove", row, () -> {
            services.remove(row.id());
            refresh();
        }));
        return actions;
    }

    private static Button action(String key, BoughtServices.Row row, Runnable work) {
        var button = new Button(text(key), click -> work.run());
        button.setAriaLabel(text("bought.action.of", text(key), row.bought().what()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
