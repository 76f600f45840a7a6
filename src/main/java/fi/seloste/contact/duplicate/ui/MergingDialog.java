package fi.seloste.contact.duplicate.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fi.seloste.common.ConflictException;
import fi.seloste.contact.Contacts;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.ValueWords;
import fi.seloste.contact.WholeContact;
import fi.seloste.contact.duplicate.Choice;
import fi.seloste.contact.duplicate.Choice.Of;
import fi.seloste.contact.duplicate.Merging;
import fi.seloste.contact.duplicate.Merging.Comparison;
import fi.seloste.contact.duplicate.Merging.Side;
import fi.seloste.register.DataField;
import fi.seloste.register.Group;
import fi.seloste.register.Source;
import fi.seloste.ui.Messages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;

/** Two contacts side by side, to become one: where they differ in what there can be one of, somebody chooses. */
class MergingDialog extends Dialog {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final transient Merging merging;
    private final transient Contacts contacts;
    private final transient Comparison both;
    private final transient Declaration declared;
    private final transient Choice newer;
    private final transient Map<UUID, RadioButtonGroup<Of>> values = new HashMap<>();
    private final RadioButtonGroup<Of> name;
    private final RadioButtonGroup<Of> organisation;
    private final Div rows = new Div();

    MergingDialog(Merging merging, Contacts contacts, Comparison both, Consumer<UUID> done, Runnable conflict) {
        this.merging = merging;
        this.contacts = contacts;
        this.both = both;
        this.declared = contacts.declaration();
        this.newer = both.newer();
        setHeaderTitle(text("twice.dialog"));
        setWidth("min(56rem, 100%)");
        rows.addClassName("side-by-side");
        name = told(text("contacts.name"), WholeContact::name, newer.name());
        organisation = told(text("contacts.organisation"), WholeContact::organisation, newer.organisation());
        declared.fields().forEach(this::value);
        places();
        counted();
        add(new Paragraph(text("twice.dialog.what", Merging.UNDO_WINDOW.toDays())), rows);
        var merge = new Button(text("twice.merge"), click -> merge(done, conflict));
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("confirm.cancel"), click -> close()), merge);
    }

    /** What there is one of beside the fields; null where there is nothing to choose. */
    private RadioButtonGroup<Of> told(String label, Function<WholeContact, String> said, Of chosen) {
        var first = said.apply(both.first().contact());
        var second = said.apply(both.second().contact());
        if (first == null && second == null) {
            return null;
        }
        if (first == null || second == null || first.equals(second)) {
            one(label, first == null ? second : first, "");
            return null;
        }
        return choice(label, chosen, new Told(first, added(both.first())), new Told(second, added(both.second())));
    }

    private record Told(String value, String note) {}

    private static String added(Side side) {
        return text("twice.added", day(LocalDate.ofInstant(side.added(), FINLAND)));
    }

    private void value(UUID id, DataField field) {
        var first = both.first().contact().values().get(id);
        var second = both.second().contact().values().get(id);
        var label = field.label().orLatest(Messages.language());
        if (both.differing().contains(id)) {
            var group = choice(
                    label,
                    newer.ofSecond().contains(id) ? Of.SECOND : Of.FIRST,
                    told(both.first(), id, field),
                    told(both.second(), id, field));
            values.put(id, group);
            if (both.first().hidden().contains(id)) {
                rows.add(reveal(id, field, label, group));
            }
        } else if (first != null || second != null) {
            var told = told(first == null ? both.second() : both.first(), id, field);
            one(label, told.value(), told.note());
        }
    }

    private Told told(Side side, UUID id, DataField field) {
        var value = side.contact().values().get(id);
        var source = value.source() == null ? "" : nameOf(value.source());
        return new Told(
                side.hidden().contains(id)
                        ? text("twice.hidden")
                        : ValueWords.of(field, value.content(), Messages.language()),
                source.isEmpty()
                        ? text("twice.given", day(value.givenOn()))
                        : text("twice.given.source", day(value.givenOn()), source));
    }

    /** What is hidden by default is shown to whoever has to choose, and the trail tells that it was. */
    private Button reveal(UUID id, DataField field, String label, RadioButtonGroup<Of> group) {
        var button = new Button(text("contact.reveal"));
        button.setAriaLabel(text("contact.reveal.of", label));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> {
            var first = contacts.reveal(both.first().id(), id).orElse("");
            var second = contacts.reveal(both.second().id(), id).orElse("");
            render(
                    group,
                    new Told(
                            ValueWords.of(field, first, Messages.language()),
                            told(both.first(), id, field).note()),
                    new Told(
                            ValueWords.of(field, second, Messages.language()),
                            told(both.second(), id, field).note()));
            button.setVisible(false);
        });
        return button;
    }

    private RadioButtonGroup<Of> choice(String label, Of chosen, Told first, Told second) {
        var group = new RadioButtonGroup<Of>(label);
        group.addClassName("side-by-side-choice");
        group.setItems(Of.values());
        render(group, first, second);
        group.setValue(chosen);
        rows.add(group);
        return group;
    }

    private static void render(RadioButtonGroup<Of> group, Told first, Told second) {
        group.setRenderer(new ComponentRenderer<Component, Of>(of -> {
            var told = of == Of.FIRST ? first : second;
            var note = new Span(told.note());
            note.addClassName("row-note");
            var value = new Span(told.value());
            value.addClassName("said");
            return new Div(value, note);
        }));
    }

    /** What stays as it is, for there is nothing to choose. */
    private void one(String label, String value, String note) {
        var title = new Span(label);
        title.addClassName("side-by-side-label");
        var said = new Span(value);
        said.addClassName("said");
        var noted = new Span(note);
        noted.addClassName("row-note");
        var row = new Div(title, said, noted);
        row.addClassName("side-by-side-same");
        rows.add(row);
    }

    private void places() {
        var places = List.of(both.first(), both.second()).stream()
                .flatMap(side -> side.contact().entries().stream())
                .map(entry -> nameOf(entry.group()))
                .distinct()
                .collect(Collectors.joining(" · "));
        one(text("contacts.groups"), places, "");
    }

    /** Of these everything stays. */
    private void counted() {
        Map.<String, Function<WholeContact, Collection<?>>>of(
                        "bans.title", contact -> contact.bans().keySet(),
                        "consents.title", WholeContact::consents,
                        "serviceContacts.title", WholeContact::serviceContacts,
                        "bought.title", WholeContact::services,
                        "notes.title", WholeContact::notes,
                        "keywords.title", WholeContact::keywords,
                        "relations.title", WholeContact::relations)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> {
                    var first = kind.getValue().apply(both.first().contact()).size();
                    var second = kind.getValue().apply(both.second().contact()).size();
                    if (first + second > 0) {
                        one(text(kind.getKey()), text("twice.allStay", first, second), "");
                    }
                });
    }

    private String nameOf(UUID part) {
        return declared.registers().stream()
                .map(register -> register.part(part).orElse(null))
                .filter(Objects::nonNull)
                .map(found -> switch (found) {
                    case Group group -> group.name().in(Messages.language(), "group");
                    case Source source -> source.from().in(Messages.language(), "source");
                    default -> "";
                })
                .findFirst()
                .orElse("");
    }

    private void merge(Consumer<UUID> done, Runnable conflict) {
        close();
        try {
            done.accept(merging.merge(both.first().shown(), both.second().shown(), chosen()));
        } catch (ConflictException | OptimisticLockingFailureException | NoSuchElementException e) {
            conflict.run();
        }
    }

    private Choice chosen() {
        return new Choice(
                name == null ? Of.FIRST : name.getValue(),
                organisation == null ? Of.FIRST : organisation.getValue(),
                values.entrySet().stream()
                        .filter(value -> value.getValue().getValue() == Of.SECOND)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Messages.language().locale())
                .format(day);
    }
}
