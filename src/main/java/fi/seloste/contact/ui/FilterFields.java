package fi.seloste.contact.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.seloste.contact.Ban;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactFilter.Consented;
import fi.seloste.contact.list.ContactFilter.Said;
import fi.seloste.ui.DayField;
import fi.seloste.ui.form.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The search, the filters that fold away, and what is filtered by, each to be taken off. Only what there is is offered. */
class FilterFields extends Div {

    private final transient DeclaredNames names;
    private final transient Consumer<ContactFilter> changed;
    private final TextField search = new TextField(text("contacts.search"));
    private final Select<Choice<UUID>> place = select("place");
    private final Select<Choice<UUID>> source = select("source");
    private final Select<Choice<Consented>> consent = select("consent");
    private final Select<Choice<Ban>> ban = select("ban");
    private final ComboBox<String> keyword = new ComboBox<>(text("contacts.filter.keyword"));
    private final DatePicker servedSince = day("servedSince");
    private final DatePicker quietSince = day("quietSince");
    private final Div chips = new Div();
    private boolean showing;

    /** @param changed is told what the person now wants to see */
    FilterFields(DeclaredNames names, List<String> keywords, Consumer<ContactFilter> changed) {
        this.names = names;
        this.changed = changed;
        addClassName("stack");
        search.setClearButtonVisible(true);
        search.setMaxLength(200);
        search.setWidthFull();
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(this::tell);
        keyword.setItems(keywords);
        keyword.setVisible(!keywords.isEmpty());
        keyword.setClearButtonVisible(true);
        keyword.addValueChangeListener(this::tell);
        offer(place, names.registersAndGroups());
        offer(source, names.sources());
        offer(consent, consents());
        offer(
                ban,
                Arrays.stream(Ban.values())
                        .map(each -> new Choice<>(each, text(each)))
                        .toList());
        var fields = new Div(place, keyword, consent, ban, source, servedSince, quietSince);
        fields.addClassNames("filters", "filters-even");
        chips.addClassName("chips");
        add(search, new Details(text("contacts.filters"), fields), chips);
    }

    private <I> Select<Choice<I>> select(String name) {
        var select = new Select<Choice<I>>();
        select.setLabel(text("contacts.filter." + name));
        select.setItemLabelGenerator(choice -> choice == null ? text("contacts.filter.all") : choice.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text("contacts.filter.all"));
        select.addValueChangeListener(this::tell);
        return select;
    }

    private DatePicker day(String name) {
        var day = new DayField();
        day.setLabel(text("contacts.filter." + name));
        day.setClearButtonVisible(true);
        day.addValueChangeListener(this::tell);
        return day;
    }

    private static <I> void offer(Select<Choice<I>> select, List<Choice<I>> choices) {
        select.setItems(choices);
        select.setVisible(!choices.isEmpty());
    }

    private List<Choice<Consented>> consents() {
        return names.purposes().stream()
                .flatMap(purpose -> Arrays.stream(Said.values())
                        .map(said ->
                                new Choice<>(new Consented(purpose.id(), said), purpose.label() + " – " + text(said))))
                .toList();
    }

    private void tell(HasValue.ValueChangeEvent<?> change) {
        if (!showing) {
            changed.accept(read());
        }
    }

    private ContactFilter read() {
        var where = id(place);
        var isRegister = where != null && names.isRegister(where);
        return new ContactFilter(
                search.getValue(),
                isRegister ? where : null,
                isRegister ? null : where,
                id(source),
                id(consent),
                id(ban),
                servedSince.getValue(),
                quietSince.getValue(),
                keyword.getValue());
    }

    private static <I> I id(Select<Choice<I>> select) {
        return select.isEmpty() ? null : select.getValue().id();
    }

    void show(ContactFilter filter) {
        showing = true;
        search.setValue(filter.words());
        choose(place, filter.group() == null ? filter.register() : filter.group());
        choose(source, filter.source());
        choose(consent, filter.consent());
        choose(ban, filter.ban());
        keyword.setValue(filter.keyword());
        servedSince.setValue(filter.servedSince());
        quietSince.setValue(filter.quietSince());
        showing = false;
        showChips();
    }

    private static <I> void choose(Select<Choice<I>> select, I chosen) {
        select.setValue(select.getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(chosen))
                .findFirst()
                .orElse(null));
    }

    private void showChips() {
        chips.removeAll();
        Stream.of(place, source, consent, ban)
                .filter(select -> !select.isEmpty())
                .forEach(select ->
                        chips.add(chip(select.getLabel(), select.getValue().label(), select)));
        if (!keyword.isEmpty()) {
            chips.add(chip(keyword.getLabel(), keyword.getValue(), keyword));
        }
        Stream.of(servedSince, quietSince)
                .filter(day -> !day.isEmpty())
                .forEach(day -> chips.add(chip(day.getLabel(), Days.of(day.getValue()), day)));
        if (chips.getComponentCount() > 1) {
            var all = new Button(text("contacts.filter.clear"), click -> changed.accept(ContactFilter.ALL));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            chips.add(all);
        }
        chips.setVisible(chips.getComponentCount() > 0);
    }

    private static Button chip(String label, String value, HasValue<?, ?> field) {
        var said = text("contacts.filter.chip", label, value);
        var chip = new Button(said + " ×", click -> field.clear());
        chip.setAriaLabel(text("contacts.filter.remove", said));
        chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
        chip.addClassName("filter-chip");
        return chip;
    }
}
