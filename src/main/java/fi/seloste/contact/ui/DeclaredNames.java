package fi.seloste.contact.ui;

import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.list.ListColumn;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Source;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the registers in force and their parts are called, in the language of the window. */
record DeclaredNames(Declaration declaration) {

    /** The name, or nothing where no register in force has it. */
    String of(UUID id) {
        return all().filter(choice -> choice.id().equals(id))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    /** The group alone, without its register. */
    String group(Entry entry) {
        return declaration.registers().stream()
                .flatMap(register -> register.part(entry.group()).stream())
                .map(DeclaredNames::name)
                .findFirst()
                .orElseGet(() -> of(entry.register()));
    }

    String of(Entry entry) {
        var group = of(entry.group());
        return group.isEmpty() ? of(entry.register()) : group;
    }

    /** What a column of the list is headed with. */
    String of(ListColumn column) {
        return switch (column) {
            case ListColumn.Known known -> Messages.text(known);
            case ListColumn.OfField of -> label(of.field());
        };
    }

    /** With the register's name where two registers call a field the same. */
    private String label(UUID field) {
        var language = Messages.language();
        var labels = declaration.fields().values().stream()
                .map(each -> each.label().orLatest(language))
                .toList();
        var label = declaration.fields().get(field).label().orLatest(language);
        return Collections.frequency(labels, label) < 2
                ? label
                : declaration.registers().stream()
                        .filter(register -> register.part(field).isPresent())
                        .map(register -> label + " (" + choice(register).label() + ")")
                        .findFirst()
                        .orElse(label);
    }

    /** Where the entry's group stands among all, as the registers have them in order. */
    int rank(Entry entry) {
        var groups = declaration.registers().stream()
                .flatMap(register -> register.rows(Group.class))
                .map(PartRow::id)
                .toList();
        return groups.contains(entry.group()) ? groups.indexOf(entry.group()) : groups.size();
    }

    List<Choice<UUID>> registersAndGroups() {
        return declaration.registers().stream()
                .flatMap(register -> Stream.concat(Stream.of(choice(register)), parts(register, Group.class)))
                .toList();
    }

    List<Choice<UUID>> registers() {
        return declaration.registers().stream().map(DeclaredNames::choice).toList();
    }

    List<Choice<UUID>> groups() {
        return all(Group.class);
    }

    List<Choice<UUID>> sources() {
        return all(Source.class);
    }

    List<Choice<UUID>> purposes() {
        return all(Purpose.class);
    }

    boolean isRegister(UUID id) {
        return declaration.registers().stream()
                .anyMatch(register -> register.id().equals(id));
    }

    private Stream<Choice<UUID>> all() {
        return Stream.of(registersAndGroups(), sources(), purposes()).flatMap(List::stream);
    }

    private List<Choice<UUID>> all(Class<? extends Part> kind) {
        return declaration.registers().stream()
                .flatMap(register -> parts(register, kind))
                .toList();
    }

    private static Choice<UUID> choice(RegisterConfiguration register) {
        return new Choice<>(register.id(), register.details().name().orLatest(Messages.language()));
    }

    /** With the register's name before it: two registers may each have their customers. */
    private static Stream<Choice<UUID>> parts(RegisterConfiguration register, Class<? extends Part> kind) {
        return register.rows(kind)
                .map(row -> new Choice<>(row.id(), choice(register).label() + ": " + name(row.part())));
    }

    private static String name(Part part) {
        var language = Messages.language();
        return switch (part) {
            case Group group -> group.name().in(language, "group");
            case Source source -> source.from().in(language, "source");
            case Purpose purpose -> purpose.text().in(language, "purpose");
            default -> "";
        };
    }
}
