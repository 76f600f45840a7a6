package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fi.seloste.contact.Consents;
import fi.seloste.contact.Consents.Evidence;
import fi.seloste.contact.Consents.How;
import fi.seloste.contact.Consents.ShownVersion;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import fi.seloste.ui.TooLong;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for what proves that a person said yes (Art. 7(1)) or took it back (Art. 7(3)). */
class EvidenceForm extends Div {

    private final LocalDate today;
    private final DayField day;
    private final Select<How> how = new Select<>();
    private final TextArea shown = new TextArea(text("consents.text"));
    private final Select<ShownVersion> version = new Select<>();

    private EvidenceForm(String purpose, LocalDate today) {
        this.today = today;
        addClassName("stack");
        day = new DayField(text("consents.day"), today);
        day.setMax(today);
        day.setManualValidation(true);
        day.setErrorMessage(text("error.notToCome"));
        how.setLabel(text("consents.how"));
        how.setItems(How.values());
        how.setItemLabelGenerator(Messages::text);
        var said = new Div(day, how);
        said.addClassName("inline-form");
        add(new Paragraph(purpose), said);
    }

    /** Without the text that was shown there is no evidence. */
    static EvidenceForm ofConsent(
            String purpose, LocalDate today, List<ShownVersion> versions, Consumer<Evidence> give, Runnable cancel) {
        var form = new EvidenceForm(purpose, today);
        form.how.setValue(How.WEB_FORM);
        form.askWhatWasShown(versions);
        form.finish("form.save", cancel, () -> {
            if (form.isShownSaid()) {
                give.accept(form.evidence());
            }
        });
        return form;
    }

    /** As easily as given: nothing but when and how. */
    static EvidenceForm ofWithdrawal(
            String purpose, LocalDate today, BiConsumer<LocalDate, How> withdraw, Runnable cancel) {
        var form = new EvidenceForm(purpose, today);
        form.how.setValue(How.EMAIL);
        form.finish("consents.withdraw.save", cancel, () -> withdraw.accept(form.day.getValue(), form.how.getValue()));
        return form;
    }

    private void askWhatWasShown(List<ShownVersion> versions) {
        shown.setHelperText(text("consents.text.help"));
        shown.setWidthFull();
        shown.setRequiredIndicatorVisible(true);
        shown.setManualValidation(true);
        version.setLabel(text("consents.version"));
        version.setItems(versions);
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(text("consents.version.none"));
        version.setItemLabelGenerator(each -> each == null ? text("consents.version.none") : label(each));
        version.setVisible(!versions.isEmpty());
        add(shown, version);
    }

    static String label(ShownVersion version) {
        return text(
                "consents.version.of",
                version.title().orLatest(Messages.language()),
                version.number(),
                Days.of(version.publishedAt()));
    }

    private void finish(String action, Runnable cancel, Runnable save) {
        var button = new Button(text(action), click -> {
            day.setInvalid(day.isEmpty() || day.getValue().isAfter(today));
            if (!day.isInvalid()) {
                save.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(button, new Button(text("form.cancel"), click -> cancel.run()));
        buttons.addClassName("form-buttons");
        add(buttons);
    }

    private boolean isShownSaid() {
        shown.setInvalid(shown.getValue().isBlank());
        shown.setErrorMessage(text("error.required"));
        return !shown.isInvalid() && !TooLong.isSaid(shown, Consents.LONGEST_TEXT);
    }

    private Evidence evidence() {
        var notice = version.getValue();
        return new Evidence(day.getValue(), how.getValue(), shown.getValue(), notice == null ? null : notice.id());
    }
}
