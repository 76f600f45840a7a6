package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Contacts;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.util.UUID;

/** What the person forbids (Art. 21(2)-(3)): kept at once, and stronger than any consent. */
class BansCard extends Card {

    BansCard(Contacts contacts, UUID contact, boolean mayEdit) {
        super(text("bans.title"), text("bans.what"));
        var bans = new CheckboxGroup<Ban>(text("bans.label"));
        bans.setItems(Ban.values());
        bans.setItemLabelGenerator(Messages::text);
        bans.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        bans.setValue(contacts.bans(contact));
        bans.setReadOnly(!mayEdit);
        bans.addValueChangeListener(change -> {
            contacts.setBans(contact, change.getValue());
            Toast.done(text("form.saved"));
        });
        with(bans);
    }
}
