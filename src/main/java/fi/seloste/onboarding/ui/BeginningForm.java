package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fi.seloste.onboarding.Beginning.Answers;
import fi.seloste.onboarding.Question;
import fi.seloste.onboarding.Trade;
import fi.seloste.processor.KnownService;
import fi.seloste.processor.KnownServices;
import fi.seloste.ui.Messages;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The few questions, with what follows from the answers below them. */
class BeginningForm extends Div {

    private static final String NAMED_BY_A_QUESTION = "google_analytics";

    private final RadioButtonGroup<Trade> trade = new RadioButtonGroup<>(text("beginning.trade"));
    private final CheckboxGroup<Question> questions = new CheckboxGroup<>(text("beginning.questions"));
    private final MultiSelectComboBox<KnownService> services = new MultiSelectComboBox<>(text("beginning.services"));
    private final TextField accountants = new TextField(text("beginning.accountants"));
    private final EmailField email = new EmailField(text("beginning.email"));
    private final Div outcome = new Div();

    BeginningForm(String proposedEmail, Consumer<Answers> begin) {
        addClassName("stack");
        trade.setItems(Trade.all());
        trade.setItemLabelGenerator(each -> text("beginning.trade." + each.id()));
        trade.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        trade.addValueChangeListener(change -> ask());
        questions.setItemLabelGenerator(Messages::text);
        questions.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        questions.addValueChangeListener(change -> showOutcome());
        services.setItems(KnownServices.all().stream()
                .filter(known -> !known.id().equals(NAMED_BY_A_QUESTION))
                .toList());
        services.setItemLabelGenerator(KnownService::name);
        services.setHelperText(text("beginning.services.help"));
        services.setWidthFull();
        accountants.setMaxLength(200);
        accountants.setHelperText(text("beginning.accountants.help"));
        accountants.setWidthFull();
        email.setMaxLength(200);
        email.setHelperText(text("beginning.email.help"));
        email.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        email.setManualValidation(true);
        email.setValue(Objects.requireNonNullElse(proposedEmail, ""));
        outcome.getElement().setAttribute("aria-live", "polite");
        var create = new Button(text("beginning.create"), click -> {
            if (check()) {
                begin.accept(answers());
            }
        });
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(create);
        buttons.addClassName("form-buttons");
        add(trade, questions, services, accountants, email, outcome, buttons);
        trade.setValue(Trade.all().getFirst());
    }

    /** What was answered stays answered where the other trade asks it, too. */
    private void ask() {
        var answered = questions.getValue();
        questions.setItems(trade.getValue().questions());
        questions.setValue(
                answered.stream().filter(trade.getValue().questions()::contains).collect(Collectors.toSet()));
        showOutcome();
    }

    private void showOutcome() {
        var list = new UnorderedList();
        trade.getValue().registers(yes()).stream()
                .map(register -> new ListItem(register.name().orLatest(Messages.language())))
                .forEach(list::add);
        trade.getValue().clients().stream()
                .map(work -> new ListItem(text("beginning.outcome.clients", work.name(Messages.language()))))
                .forEach(list::add);
        outcome.removeAll();
        outcome.add(new Paragraph(text("beginning.outcome")), list, new Paragraph(text("beginning.outcome.draft")));
    }

    private boolean check() {
        var address = email.getValue().strip();
        email.setErrorMessage(text(address.isEmpty() ? "error.required" : "error.email"));
        email.setInvalid(!address.matches("[^@\\s]++@[^@\\s]++"));
        if (email.isInvalid()) {
            email.focus();
        }
        return !email.isInvalid();
    }

    private Set<Question> yes() {
        return Set.copyOf(questions.getValue());
    }

    private Answers answers() {
        var chosen = services.getValue().stream().map(KnownService::id).collect(Collectors.toSet());
        return new Answers(
                trade.getValue(),
                yes(),
                chosen,
                accountants.getValue(),
                email.getValue().strip());
    }
}
