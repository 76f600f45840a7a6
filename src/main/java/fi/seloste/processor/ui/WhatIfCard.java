package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.TransferBasis;
import fi.seloste.processor.UsedBy;
import fi.seloste.processor.WhatIf;
import fi.seloste.ui.DayField;
import fi.seloste.ui.form.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What if a basis of transfers ended on a day? Only what some transfer stands on is offered. */
class WhatIfCard extends Div {

    private final transient InventoryDesk desk;
    private final transient Consumer<Supposition> changed;
    private final Select<Choice<String>> basis = new Select<>();
    private final DayField day = new DayField();
    private final Button forget = new Button(text("whatIf.forget"));
    private final Div choices = new Div(basis, day, forget);
    private final Paragraph what = new Paragraph();
    private final Div answer = new Div();
    private final NativeDetails details = new NativeDetails(text("whatIf.title"), new Div(what, choices, answer));
    private boolean showing;

    /** @param changed is told what the person now supposes */
    WhatIfCard(InventoryDesk desk, Consumer<Supposition> changed) {
        this.desk = desk;
        this.changed = changed;
        addClassNames("card", "what-if");
        what.addClassName("explanation");
        basis.setLabel(text("whatIf.basis"));
        basis.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        basis.setPlaceholder(text("whatIf.choose"));
        basis.addValueChangeListener(change -> tell());
        day.setLabel(text("whatIf.day"));
        day.setMin(desk.today());
        day.addValueChangeListener(change -> tell());
        forget.addClickListener(click -> changed.accept(Supposition.NONE));
        choices.addClassName("inline-form");
        answer.getElement().setAttribute("aria-live", "polite");
        add(details);
    }

    private void tell() {
        if (!showing && !day.isInvalid()) {
            changed.accept(
                    new Supposition(basis.isEmpty() ? null : basis.getValue().id(), day.getValue()));
        }
    }

    void show(Supposition supposed, List<ServiceConfiguration> services, Map<UUID, List<UsedBy.Use>> uses) {
        var bases = desk.law().basesOf(services, desk.today());
        var chosen = bases.stream()
                .filter(each -> each.id().equals(supposed.basis()))
                .findFirst();
        showing = true;
        var offered = bases.stream().map(this::choice).toList();
        basis.setItems(offered);
        basis.setValue(offered.stream()
                .filter(choice -> choice.id().equals(supposed.basis()))
                .findFirst()
                .orElse(null));
        var on = noEarlierThanToday(supposed.day());
        day.setValue(on);
        forget.setVisible(chosen.isPresent());
        showing = false;
        what.setText(text(bases.isEmpty() ? "whatIf.none" : "whatIf.what"));
        choices.setVisible(!bases.isEmpty());
        answer.removeAll();
        chosen.ifPresent(
                end -> answer.add(new WhatIfAnswer(desk, end, WhatIf.ends(end, on, desk.law()), services, uses)));
        if (chosen.isPresent()) {
            details.setOpen(true);
        }
    }

    /** What has been is no supposition: an old link asks about today. */
    private LocalDate noEarlierThanToday(LocalDate day) {
        return day == null || day.isBefore(desk.today()) ? desk.today() : day;
    }

    private Choice<String> choice(TransferBasis each) {
        return new Choice<>(each.id(), MechanismName.of(desk.law(), each));
    }
}
