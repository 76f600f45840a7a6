package fi.seloste.contact.ui;

import fi.seloste.contact.ContactDetails.Entry;
import fi.seloste.contact.Declaration;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Source;
import fi.seloste.ui.Messages;
import fi.seloste.ui.form.Choice;
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
