package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fi.seloste.contact.ServiceContacts;
import fi.seloste.contact.ServiceContacts.Occasion;
import fi.seloste.contact.ServiceContacts.ServiceContact;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** When the organisation and the person were last in contact: retention is counted from it. */
class ServiceContactsCard extends RowsCard<ServiceContact> {

    private final transient ServiceContacts contacts;
    private final UUID contact;
    private final LocalDate today;

    ServiceContactsCard(ServiceContacts contacts, UUID contact, LocalDate today, boolean mayEdit) {
        super(text("serviceContacts.title"), text("serviceContacts.what"), mayEdit);
        this.contacts = contacts;
        this.contact = contact;
        this.today = today;
        refresh();
    }

    @Override
    List<ServiceContact> rows() {
        return contacts.of(contact);
    }

    @Override
    Div form() {
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

    @Override
    ListItem describe(ServiceContact event) {
        return new ListItem(new Div(new Span(nameOf(event))));
    }

    @Override
    String nameOf(ServiceContact event) {
        return Days.of(event.day()) + " · " + text(event.what());
    }

    @Override
    void remove(ServiceContact event) {
        contacts.remove(event.id());
    }
}
