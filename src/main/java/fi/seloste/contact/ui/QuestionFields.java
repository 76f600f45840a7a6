package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.permission.Aim;
import fi.seloste.contact.permission.MayContact.Question;
import fi.seloste.contact.permission.MessageChannel;
import fi.seloste.register.Purpose;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people are contacted for, and how. */
class QuestionFields extends FormLayout {

    private final transient Map<UUID, Purpose> purposes;
    private final Select<Choice<UUID>> purpose = new Select<>();
    private final Select<Aim> aim = new Select<>();
    private final Select<MessageChannel> channel = new Select<>();
    private final Checkbox aboutTheirJob = new Checkbox(text("permission.job"));

    QuestionFields(Declaration declared, Runnable changed) {
        purposes = declared.registers().stream()
                .flatMap(register -> register.rows(Purpose.class))
                .collect(Collectors.toMap(row -> row.id(), row -> (Purpose) row.part()));
        purpose.setLabel(text("permission.purpose"));
        var choices = new DeclaredNames(declared).purposes();
        purpose.setItems(choices);
        purpose.setItemLabelGenerator(Choice::label);
        aim.setLabel(text("export.aim"));
        aim.setItems(Aim.values());
        aim.setItemLabelGenerator(Messages::text);
        channel.setLabel(text("export.channel"));
        channel.setItems(MessageChannel.values());
        channel.setItemLabelGenerator(Messages::text);
        channel.setValue(MessageChannel.EMAIL);
        aboutTheirJob.setHelperText(text("permission.job.help"));
        choices.stream()
                .filter(choice -> purposes.get(choice.id()).directMarketing())
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresent(purpose::setValue);
        suggestAim();
        purpose.addValueChangeListener(change -> suggestAim());
        purpose.addValueChangeListener(change -> changed.run());
        aim.addValueChangeListener(change -> {
            channel.setEnabled(aim.getValue() != Aim.PUBLICATION_IN_LISTS);
            if (change.isFromClient()) {
                changed.run();
            }
        });
        channel.addValueChangeListener(change -> changed.run());
        aboutTheirJob.addValueChangeListener(change -> changed.run());
        add(purpose, aim, channel, aboutTheirJob);
    }

    /** Whether there is nothing to contact anybody for. */
    boolean isEmpty() {
        return purposes.isEmpty();
    }

    /** A letter goes by post, whatever was chosen before. */
    void forLetters(boolean letters) {
        channel.setVisible(!letters);
    }

    private void suggestAim() {
        if (!purpose.isEmpty()) {
            aim.setValue(purposes.get(purpose.getValue().id()).directMarketing() ? Aim.DIRECT_MARKETING : Aim.SERVICE);
        }
    }

    Question read() {
        var how = !channel.isVisible() ? MessageChannel.POST : channel.isEnabled() ? channel.getValue() : null;
        return new Question(purpose.getValue().id(), aim.getValue(), how, aboutTheirJob.getValue());
    }
}
