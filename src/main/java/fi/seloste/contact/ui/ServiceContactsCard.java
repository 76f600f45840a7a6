package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.ServiceContacts.Occasion;
import fi.seloste.contact.ServiceContacts.ServiceContact;
import fi.seloste.ui.Card;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.util.UUID;

/** When the organisation and the person were last in contact: retention is counted from it. */
class ServiceContactsCard extends Card {

    private final transient ServiceContacts contacts;
    private final UUID contact;
    private final LocalDate today;
    private final boolean mayEdit;

    ServiceContactsCard(ServiceContacts contacts, UUID contact, LocalDate today, boolean mayEdit) {
        super(text("serviceContacts.title"), text("serviceContacts.what"));
        this.contacts = contacts;
        this.contact = contact;
        this.today = today;
        this.mayEdit = mayEdit;
        refresh();
    }

    private void refresh() {
        show();
        if (mayEdit) {
            with(form());
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        contacts.of(contact).stream().map(this::row).forEach(list::add);
        with(list);
    }

    private Div form() {
        var day = new DayField(text("serviceContacts.day"), today);
        day.setManualValidation(true);
        day.setErrorMessage(text("error.date"));
        var what = new Select<Occasion>();
        what.setLabel(text("serviceContacts.occasion"));
        what.setItems(Occasion.values());
        what.setItemLabelGenerator(Messages::text);
        what.setValue(Occasion.SERVICE);
        var add = new Button(text("serviceContacts.add"), click -> {
            day.setInvalid(day.isEmpty());
            if (!day.isEmpty()) {
                contacts.add(contact, day.getValue(), what.getValue());
                refresh();
            }
        });
        var form = new Div(day, what, add);
        form.addClassName("inline-form");
        return form;
    }

    private ListItem row(ServiceContact event) {
        var day = Days.of(event.day());
        var title = new Span(day + " · " + text(event.what()));
        var item = new ListItem(new Div(title));
        if (mayEdit) {
            var remove = new Button(text("form.remove"), click -> {
                contacts.remove(event.id());
                refresh();
            });
            remove.setAriaLabel(text("form.remove.of", title.getText()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(remove);
        }
        return item;
    }
}
