package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.contact.Consents;
import fi.seloste.contact.Consents.Consent;
import fi.seloste.register.Purpose;
import fi.seloste.security.PersonNames;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.Toast;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the person has consented to, with the evidence; withdrawn as easily as given (Art. 7(3)). */
class ConsentsCard extends Card {

    private final transient Consents consents;
    private final transient PersonNames names;
    private final UUID contact;
    private final LocalDate today;
    private final boolean mayEdit;

    ConsentsCard(Consents consents, PersonNames names, UUID contact, LocalDate today, boolean mayEdit) {
        super(text("consents.title"), text("consents.what"));
        this.consents = consents;
        this.names = names;
        this.contact = contact;
        this.today = today;
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
            var button = new Button(
                    text(stands ? "consents.withdraw" : "consents.give"),
                    click -> show(stands ? withdrawing(id, purpose) : giving(id, purpose)));
            button.setAriaLabel(text(stands ? "consents.withdraw.of" : "consents.give.of", nameOf(purpose)));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            item.add(button);
        }
        return item;
    }

    private EvidenceForm giving(UUID purpose, Purpose stated) {
        return EvidenceForm.ofConsent(
                nameOf(stated),
                today,
                consents.mayHaveShown(purpose),
                evidence -> {
                    consents.give(contact, purpose, evidence);
                    Toast.done(text("form.saved"));
                    refresh();
                },
                this::refresh);
    }

    private EvidenceForm withdrawing(UUID purpose, Purpose stated) {
        return EvidenceForm.ofWithdrawal(
                nameOf(stated),
                today,
                (day, how) -> {
                    consents.withdraw(contact, purpose, day, how);
                    Toast.done(text("consents.withdrawn"));
                    refresh();
                },
                this::refresh);
    }

    private void history(Map<UUID, Purpose> purposes) {
        var history = consents.history(contact);
        if (history.isEmpty()) {
            return;
        }
        var recorders = names.ofIds(history.stream().map(Consent::recordedBy).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassName("stack");
        for (var consent : history) {
            var item = new ListItem(line(consent, purposes));
            item.add(recorded(consent, recorders.get(consent.recordedBy())));
            list.add(item);
        }
        with(new Details(text("consents.history"), list));
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

    private Div recorded(Consent consent, String by) {
        var note = new Div(new Span(
                text("consents.recorded", Days.of(consent.recordedAt()), by == null ? text("consents.somebody") : by)));
        note.addClassName("row-note");
        consents.mayHaveShown(consent.purpose()).stream()
                .filter(version -> version.id().equals(consent.noticeVersion()))
                .map(EvidenceForm::label)
                .forEach(shown -> note.add(new Div(new Span(shown))));
        return note;
    }

    private static String nameOf(Purpose purpose) {
        return purpose.text().in(Messages.language(), "purpose");
    }
}
