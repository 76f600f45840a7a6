package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.permission.Aim;
import fi.seloste.contact.permission.MayContact;
import fi.seloste.contact.permission.MayContact.Question;
import fi.seloste.contact.permission.MessageChannel;
import fi.seloste.register.Purpose;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** May we contact this person for this? The answer for each channel, with its reason and the provision behind it. */
class PermissionCard extends Card {

    private final transient MayContact mayContact;
    private final transient Map<UUID, Purpose> purposes = new LinkedHashMap<>();
    private final UUID contact;
    private final Select<UUID> purpose = new Select<>();
    private final Checkbox aboutTheirJob = new Checkbox(text("permission.job"));
    private final UnorderedList answers = new UnorderedList();

    PermissionCard(MayContact mayContact, Declaration declared, UUID contact, boolean represents) {
        super(text("permission.title"), text("permission.what"));
        this.mayContact = mayContact;
        this.contact = contact;
        declared.registers().forEach(register -> register.rows(Purpose.class)
                .forEach(row -> purposes.put(row.id(), (Purpose) row.part())));
        if (purposes.isEmpty()) {
            with(new Paragraph(text("permission.noPurposes")));
            return;
        }
        purpose.setLabel(text("permission.purpose"));
        purpose.setItems(purposes.keySet());
        purpose.setItemLabelGenerator(id -> purposes.get(id).text().in(Messages.language(), "purpose"));
        purpose.setValue(marketingFirst());
        purpose.addValueChangeListener(change -> answer());
        aboutTheirJob.setVisible(represents);
        aboutTheirJob.setHelperText(text("permission.job.help"));
        aboutTheirJob.addValueChangeListener(change -> answer());
        answers.addClassName("rows");
        answers.getElement().setAttribute("aria-live", "polite");
        with(purpose, aboutTheirJob, answers);
        answer();
    }

    /** What is doubted most often. */
    private UUID marketingFirst() {
        return purposes.entrySet().stream()
                .filter(each -> each.getValue().directMarketing())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(purposes.keySet().iterator().next());
    }

    private void answer() {
        answers.removeAll();
        var aim = purposes.get(purpose.getValue()).directMarketing() ? Aim.DIRECT_MARKETING : Aim.SERVICE;
        for (var channel : MessageChannel.values()) {
            answers.add(row(channel, new Question(purpose.getValue(), aim, channel, aboutTheirJob.getValue())));
        }
    }

    private ListItem row(MessageChannel channel, Question question) {
        var reason = mayContact.ask(contact, question);
        var name = new Span(text(channel));
        name.addClassName("row-title");
        var why = new Span(text(reason) + " (" + reason.provision() + ")");
        why.addClassName("row-note");
        return new ListItem(
                new Div(name, why),
                reason.allowed()
                        ? new StateChip(StateChip.State.GOOD, text("permission.yes"))
                        : new StateChip(StateChip.State.BAD, text("permission.no")));
    }
}
