package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.contact.Consents;
import fi.seloste.contact.Consents.Consent;
import fi.seloste.contact.Consents.How;
import fi.seloste.register.Purpose;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import fi.seloste.ui.TooLong;
import java.util.Map;
import java.util.UUID;

/** What the person has consented to, with the evidence; withdrawn with one button (Art. 7(3)). */
class ConsentsCard extends Card {

    private final transient Consents consents;
    private final UUID contact;
    private final boolean mayEdit;

    ConsentsCard(Consents consents, UUID contact, boolean mayEdit) {
        super(text("consents.title"), text("consents.what"));
        this.consents = consents;
        this.contact = contact;
        this.mayEdit = mayEdit;
        refresh();
    }

    private void refresh() {
        show();
        var purposes = consents.purposes();
        if (purposes.isEmpty()) {
            with(new Paragraph(text("consents.noPurposes")));
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        purposes.forEach((id, purpose) -> list.add(purpose(id, purpose)));
        with(list);
        history(purposes);
    }

    private ListItem purpose(UUID id, Purpose purpose) {
        var name = new Span(nameOf(purpose));
        name.addClassName("row-title");
        var stands = consents.stands(contact, id);
        var item = new ListItem(
                new Div(name),
                stands
                        ? new StateChip(StateChip.State.GOOD, text("consents.given"))
                        : new StateChip(StateChip.State.NEUTRAL, text("consents.notGiven")));
        if (mayEdit) {
            var button = new Button(text(stands ? "consents.withdraw" : "consents.give"), click -> {
                if (stands) {
                    consents.withdraw(contact, id, How.EMAIL);
                    Toast.done(text("consents.withdrawn"));
                    refresh();
                } else {
                    ask(id, purpose);
                }
            });
            button.setAriaLabel(text(stands ? "consents.withdraw.of" : "consents.give.of", nameOf(purpose)));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(button);
        }
        return item;
    }

    /** Without the text that was shown there is no evidence (Art. 7(1)). */
    private void ask(UUID id, Purpose purpose) {
        var how = new Select<How>();
        how.setLabel(text("consents.how"));
        how.setItems(How.values());
        how.setItemLabelGenerator(Messages::text);
        how.setValue(How.WEB_FORM);
        var shown = new TextArea(text("consents.text"));
        shown.setHelperText(text("consents.text.help"));
        shown.setWidthFull();
        shown.setRequiredIndicatorVisible(true);
        shown.setManualValidation(true);
        var save = new Button(text("form.save"), click -> {
            shown.setInvalid(shown.getValue().isBlank());
            shown.setErrorMessage(text("error.required"));
            if (!shown.isInvalid() && !TooLong.isSaid(shown, Consents.LONGEST_TEXT)) {
                consents.give(contact, id, how.getValue(), shown.getValue(), null);
                Toast.done(text("form.saved"));
                refresh();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button(text("form.cancel"), click -> refresh()));
        buttons.addClassName("form-buttons");
        show(new Paragraph(nameOf(purpose)), how, shown, buttons);
    }

    private void history(Map<UUID, Purpose> purposes) {
        var history = consents.history(contact);
        if (history.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        history.forEach(consent -> list.add(new ListItem(line(consent, purposes))));
        with(new com.vaadin.flow.component.details.Details(text("consents.history"), list));
    }

    private static String line(Consent consent, Map<UUID, Purpose> purposes) {
        var purpose = purposes.get(consent.purpose());
        return text(
                consent.given() ? "consents.line.given" : "consents.line.withdrawn",
                Days.of(consent.at()),
                purpose == null ? "" : nameOf(purpose),
                text(consent.how()),
                consent.textShown() == null ? "" : consent.textShown());
    }

    private static String nameOf(Purpose purpose) {
        return purpose.text().in(Messages.language(), "purpose");
    }
}
