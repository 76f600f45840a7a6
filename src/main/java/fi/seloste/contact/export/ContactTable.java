package fi.seloste.contact.export;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.contact.ContactDetails;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.Kept;
import fi.seloste.contact.ValueWords;
import fi.seloste.contact.file.CardColumn;
import fi.seloste.contact.file.Column;
import fi.seloste.contact.file.Format;
import fi.seloste.register.DataField;
import fi.seloste.register.FieldType;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterConfiguration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Contacts as a table: a column for each field that a register in force declares, and none for anything else. */
final class ContactTable {

    /** What is known of a person, as far as it goes into a table. */
    record Person(ContactDetails details, List<String> keywords) {}

    private record Cell(Column column, Function<Person, String> content) {}

    private final Declaration declared;
    private final Map<UUID, DataField> fields;
    private final Language language;
    private final List<Cell> cells = new ArrayList<>();

    /** @param leftOut fields that have no column */
    ContactTable(Declaration declared, Set<UUID> leftOut, Format format, Language language) {
        this.declared = declared;
        this.language = language;
        this.fields = declared.fields();
        fields.keySet().removeAll(leftOut);
        if (format == Format.VCARD) {
            arrangeCards();
        } else {
            arrange();
        }
    }

    /** What has to be known of people beside their names and places. */
    Set<UUID> fields() {
        return fields.keySet();
    }

    List<Column> header() {
        return cells.stream().map(Cell::column).toList();
    }

    List<String> row(Person person) {
        return cells.stream()
                .map(cell -> Objects.requireNonNullElse(cell.content().apply(person), ""))
                .toList();
    }

    private void arrange() {
        add(Texts.get(language, "contacts.name"), person -> person.details().name());
        if (declared.declares(Kept.ORGANISATION)) {
            add(Texts.get(language, "contacts.organisation"), person -> person.details()
                    .organisation());
        }
        add(Texts.get(language, "contacts.groups"), this::groups);
        if (declared.declares(Kept.KEYWORDS)) {
            add(Texts.get(language, "keywords.title"), ContactTable::keywords);
        }
        fields.forEach((id, field) ->
                cells.add(new Cell(new Column(label(id, field), kind(field.type())), person -> value(person, id))));
    }

    /** A card has a place for some things, and for so many of each. */
    private void arrangeCards() {
        add(CardColumn.NAME.word(), person -> person.details().name());
        add(CardColumn.ORGANISATION.word(), person -> person.details().organisation());
        add(CardColumn.KEYWORDS.word(), ContactTable::keywords);
        var places = Map.of(
                FieldType.EMAIL, places(CardColumn.EMAIL, CardColumn.EMAIL_2, CardColumn.EMAIL_3),
                FieldType.PHONE, places(CardColumn.PHONE, CardColumn.PHONE_2, CardColumn.PHONE_3),
                FieldType.ADDRESS, places(CardColumn.STREET),
                FieldType.URL, places(CardColumn.WEBSITE));
        fields.forEach((id, field) -> {
            var free = places.get(field.type());
            if (free != null && !free.isEmpty()) {
                add(free.poll().word(), person -> value(person, id));
            }
        });
    }

    private static ArrayDeque<CardColumn> places(CardColumn... places) {
        return new ArrayDeque<>(List.of(places));
    }

    private void add(String name, Function<Person, String> content) {
        cells.add(new Cell(Column.text(name), content));
    }

    private String value(Person person, UUID field) {
        var value = person.details().values().get(field);
        return value == null ? "" : ValueWords.plain(fields.get(field), value, language);
    }

    private static String keywords(Person person) {
        return String.join(", ", person.keywords());
    }

    private String groups(Person person) {
        return person.details().entries().stream()
                .flatMap(entry -> declared.registers().stream()
                        .filter(register -> register.id().equals(entry.register()))
                        .map(register -> place(register, entry.group())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String place(RegisterConfiguration register, UUID group) {
        var name = register.details().name().orLatest(language);
        return register.part(group)
                .filter(Group.class::isInstance)
                .map(part -> name + ": " + ((Group) part).name().in(language, "group"))
                .orElse(name);
    }

    /** With the register's name where two registers call a field the same. */
    private String label(UUID id, DataField field) {
        var label = field.label().orLatest(language);
        if (labelled(label, fields.values()) < 2) {
            return label;
        }
        return declared.registers().stream()
                .filter(register -> register.part(id).isPresent())
                .findFirst()
                .map(register -> label + " (" + register.details().name().orLatest(language) + ")")
                .orElse(label);
    }

    private long labelled(String label, Collection<DataField> among) {
        return among.stream()
                .filter(field -> field.label().orLatest(language).equals(label))
                .count();
    }

    private static Column.Kind kind(FieldType type) {
        return switch (type) {
            case NUMBER -> Column.Kind.NUMBER;
            case DATE -> Column.Kind.DATE;
            default -> Column.Kind.TEXT;
        };
    }
}
