package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.UsedBy;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The search and the filters of the inventory. Only what some service has is offered. */
class FilterBar extends Div {

    private final transient InventoryDesk desk;
    private final transient Consumer<ServiceFilter> changed;
    private final TextField search = new TextField();
    private final Select<Choice<String>> country = select("country");
    private final Select<Choice<String>> mechanism = select("mechanism");
    private final Select<Choice<Standing>> state = select("state");
    private final Select<Choice<String>> register = select("register");
    private boolean showing;

    /** @param changed is told what the person now wants to see */
    FilterBar(InventoryDesk desk, Consumer<ServiceFilter> changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("filters");
        search.setLabel(text("services.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(this::tell);
        add(search, state, country, mechanism, register);
    }

    private <I> Select<Choice<I>> select(String name) {
        var select = new Select<Choice<I>>();
        select.setLabel(text("services.filter." + name));
        select.setItemLabelGenerator(choice -> choice == null ? text("services.filter.all") : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("services.filter.all"));
        select.addValueChangeListener(this::tell);
        return select;
    }

    private void tell(ComponentValueChangeEvent<?, ?> change) {
        if (!showing) {
            changed.accept(new ServiceFilter(search.getValue(), id(country), id(mechanism), id(state), id(register)));
        }
    }

    private static <I> I id(Select<Choice<I>> select) {
        return select.isEmpty() ? null : select.getValue().id();
    }

    void show(ServiceFilter filter, List<ServiceConfiguration> services, Map<UUID, List<UsedBy.Use>> uses) {
        showing = true;
        search.setValue(filter.words());
        offer(state, standings(services), filter.state());
        offer(country, countries(services), filter.country());
        offer(mechanism, mechanisms(services), filter.mechanism());
        offer(register, registers(uses.values()), filter.register());
        showing = false;
    }

    private static <I> void offer(Select<Choice<I>> select, List<Choice<I>> choices, I chosen) {
        select.setItems(choices);
        choices.stream()
                .filter(choice -> choice.id().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        select.setVisible(!choices.isEmpty());
    }

    private List<Choice<Standing>> standings(List<ServiceConfiguration> services) {
        return Arrays.stream(Standing.values())
                .filter(standing -> services.stream()
                        .anyMatch(service -> desk.standings(service).contains(standing)))
                .map(standing -> new Choice<>(standing, text(standing)))
                .toList();
    }

    private List<Choice<String>> countries(List<ServiceConfiguration> services) {
        return sorted(services.stream()
                .flatMap(service -> desk.places(service).stream())
                .distinct()
                .map(place -> new Choice<>(place, desk.law().placeName(place, Messages.language()))));
    }

    private List<Choice<String>> mechanisms(List<ServiceConfiguration> services) {
        var used = services.stream()
                .flatMap(service -> service.transfers().stream())
                .map(transfer -> transfer.details().mechanism())
                .toList();
        return sorted(desk.law().mechanisms().stream()
                .filter(mechanism -> used.contains(mechanism.id()))
                .map((Mechanism mechanism) -> new Choice<>(mechanism.id(), MechanismName.of(mechanism))));
    }

    private static List<Choice<String>> registers(Collection<List<UsedBy.Use>> uses) {
        return sorted(uses.stream().flatMap(List::stream).map(use -> new Choice<>(use.id(), use.where())));
    }

    private static List<Choice<String>> sorted(Stream<Choice<String>> choices) {
        Comparator<String> alphabet = Collator.getInstance(Messages.language().locale())::compare;
        return choices.distinct()
                .sorted(Comparator.comparing(Choice::label, alphabet))
                .toList();
    }
}
