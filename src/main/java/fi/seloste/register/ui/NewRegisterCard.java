package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.RegisterTemplate;
import fi.seloste.register.Registers;
import fi.seloste.ui.Card;
import fi.seloste.ui.form.RecordForm;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/** A new register: from a template that already says what is usual, or from nothing. */
class NewRegisterCard extends Card {

    private static final Optional<RegisterTemplate> FROM_NOTHING = Optional.empty();

    private final transient Registers registers;
    private final transient Consumer<String> created;
    private final RecordForm<RegisterDetails> form = new RecordForm<>(RegisterDetails.class);
    private final RadioButtonGroup<Optional<RegisterTemplate>> templates =
            new RadioButtonGroup<>(text("registers.template"));

    /** @param created gets the slug of the new register */
    NewRegisterCard(Registers registers, Consumer<String> created, Runnable cancelled) {
        super(text("registers.new"), text("registers.new.what"));
        this.registers = registers;
        this.created = created;
        var choices = new ArrayList<>(
                RegisterTemplate.all().stream().map(Optional::of).toList());
        choices.add(FROM_NOTHING);
        templates.setItems(choices);
        templates.setItemLabelGenerator(template ->
                text("registers.template." + template.map(RegisterTemplate::id).orElse("none")));
        templates.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        templates.setHelperText(text("registers.template.help"));
        templates.addValueChangeListener(change -> name(change.getOldValue(), change.getValue()));
        templates.setValue(choices.getFirst());
        var save = new Button(text("registers.create"), click -> form.value().ifPresent(this::create));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Button(text("form.cancel"), click -> cancelled.run());
        with(templates, form, RegistersView.buttons(save, cancel));
    }

    /** The template's name stands until the person writes another. */
    private void name(Optional<RegisterTemplate> old, Optional<RegisterTemplate> chosen) {
        var typed = form.current();
        var proposed = old == null ? null : old.map(RegisterTemplate::name).orElse(null);
        if (typed.name() == null || typed.name().isEmpty() || typed.name().equals(proposed)) {
            form.setValue(new RegisterDetails(
                    chosen.map(RegisterTemplate::name).orElse(null),
                    typed.contactName(),
                    typed.contactEmail(),
                    typed.contactPhone(),
                    typed.reviewMonths()));
        }
    }

    private void create(RegisterDetails details) {
        var id = templates
                .getValue()
                .map(template -> registers.add(details, template))
                .orElseGet(() -> registers.add(details));
        form.markSaved();
        created.accept(registers.get(id).slug());
    }
}
