package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import fi.seloste.contact.Ban;
import fi.seloste.contact.Bans;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.util.UUID;

/** What the person forbids (Art. 21(2)-(3)): kept at once, and stronger than any consent. */
class BansCard extends Card {

    BansCard(Bans bans, UUID contact, boolean mayEdit) {
        super(text("bans.title"), text("bans.what"));
        var forbidden = new CheckboxGroup<Ban>(text("bans.label"));
        forbidden.setItems(Ban.values());
        forbidden.setItemLabelGenerator(Messages::text);
        forbidden.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        forbidden.setValue(bans.of(contact));
        forbidden.setReadOnly(!mayEdit);
        forbidden.addValueChangeListener(change -> {
            bans.set(contact, change.getValue());
            Toast.done(text("form.saved"));
        });
        with(forbidden);
    }
}
