package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import fi.seloste.common.ConflictException;
import fi.seloste.contact.Declaration;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.contact.file.UnreadableFileException;
import fi.seloste.contact.importing.ImportBatch;
import fi.seloste.contact.importing.ImportBatch.IfKnown;
import fi.seloste.contact.importing.ImportSetup;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.Found;
import fi.seloste.contact.importing.Imports.Import;
import fi.seloste.register.Group;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Source;
import fi.seloste.register.ui.RegisterNavigation;
import fi.seloste.ui.Card;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.DayField;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** How a file that was brought is imported: where the people and the columns go; tried before it is done. */
class ImportSetupForm extends Div {

    private final transient Imports imports;
    private final transient Import brought;
    private final transient Declaration declaration;
    private final transient Found found;
    private final String organisation;
    private final LocalDate today;
    private final transient Runnable done;

    private final Select<RegisterConfiguration> register = new Select<>();
    private final Select<UUID> group = new Select<>();
    private final Select<UUID> source = new Select<>();
    private final DayField obtained = new DayField(text("contact.obtained"));
    private final Select<Source.Channel> channel = new Select<>();
    private final DayField since = new DayField(text("contact.since"));
    private final RadioButtonGroup<IfKnown> ifKnown = new RadioButtonGroup<>(text("import.known"));
    private final ImportBases bases = new ImportBases();
    private final Card columnsCard = new Card(text("import.columns.card"), text("import.columns.what"));
    private final Card trialCard = new Card(text("import.trial.card"), text("import.trial.what"));
    private ImportColumns columns;

    ImportSetupForm(
            Imports imports,
            Import brought,
            Declaration declaration,
            String organisation,
            LocalDate today,
            Runnable done) {
        this.imports = imports;
        this.brought = brought;
        this.declaration = declaration;
        this.found = imports.look(brought.id());
        this.organisation = organisation;
        this.today = today;
        this.done = done;
        addClassName("stack");
        prepare();
        var discard = new Button(text("import.discard"), click -> askToDiscard());
        var foundCard = new Card(brought.fileName(), text("import.found.what", Imports.UNDO_WINDOW.toDays()))
                .with(description())
                .withActions(discard);
        var form = new FormLayout(register, group, source, obtained, channel, since);
        add(foundCard, new Card(text("import.batch.card"), text("import.batch.what")).with(form, bases, ifKnown));
        add(columnsCard, trialCard);
        register.setValue(declaration.registers().stream()
                .filter(each -> each.parts(Group.class).findAny().isPresent())
                .findFirst()
                .orElse(null));
    }

    private Component description() {
        var words = new Div();
        var file = found.description();
        words.add(new Paragraph(text("import.found." + file.format().name(), Objects.toString(file.encoding(), ""))));
        if (file.sheet() != null) {
            words.add(new Paragraph(text("import.found.sheet", file.sheet())));
        }
        if (!file.otherSheets().isEmpty()) {
            words.add(new Paragraph(text("import.found.otherSheets", String.join(", ", file.otherSheets()))));
        }
        file.leftOut().forEach(each -> words.add(new Paragraph(text(each))));
        return words;
    }

    private void prepare() {
        var language = Messages.language();
        register.setLabel(text("import.register"));
        register.setItems(declaration.registers().stream()
                .filter(each -> each.parts(Group.class).findAny().isPresent())
                .toList());
        register.setItemLabelGenerator(each -> each.details().name().orLatest(language));
        register.addValueChangeListener(change -> arrange());
        group.setLabel(text("import.group"));
        group.addValueChangeListener(change -> bases.show(register.getValue(), change.getValue()));
        source.setLabel(text("contact.source"));
        source.setEmptySelectionAllowed(true);
        channel.setLabel(text("contact.channel"));
        channel.setItems(Source.Channel.values());
        channel.setItemLabelGenerator(each -> each == null ? "" : text(each));
        channel.setEmptySelectionAllowed(true);
        obtained.setLocale(language.locale());
        since.setLocale(language.locale());
        since.setValue(today);
        ifKnown.setItems(IfKnown.values());
        ifKnown.setItemLabelGenerator(Messages::text);
        ifKnown.setValue(IfKnown.SKIP);
        ifKnown.setHelperText(text("import.known.what"));
        for (var field :
                new com.vaadin.flow.component.HasValue<?, ?>[] {group, source, obtained, channel, since, ifKnown}) {
            field.addValueChangeListener(change -> askForTrial());
        }
    }

    private void arrange() {
        var chosen = register.getValue();
        if (chosen == null) {
            return;
        }
        items(group, chosen, Group.class);
        items(source, chosen, Source.class);
        chosen.rows(Group.class).findFirst().ifPresent(first -> group.setValue(first.id()));
        columns = new ImportColumns(
                found,
                declaration.in(Set.of(chosen.id())),
                RegisterNavigation.address(organisation, chosen.slug()),
                this::askForTrial);
        columnsCard.show(columns);
        askForTrial();
    }

    private static void items(Select<UUID> select, RegisterConfiguration register, Class<? extends Part> kind) {
        var language = Messages.language();
        // The names first: what is chosen is drawn at once.
        select.setItemLabelGenerator(id -> id == null
                ? ""
                : switch (register.part(id).orElse(null)) {
                    case Group each -> each.name().in(language, "group");
                    case Source each -> each.from().in(language, "source");
                    case null, default -> "";
                });
        select.setItems(register.rows(kind).map(row -> row.id()).toList());
    }

    private ImportSetup setup() {
        return new ImportSetup(
                new ImportBatch(
                        register.getValue().id(),
                        group.getValue(),
                        source.getValue(),
                        obtained.getValue(),
                        channel.getValue(),
                        Objects.requireNonNullElse(since.getValue(), today),
                        ifKnown.getValue()),
                columns.mapping());
    }

    /** Whatever was tried before is no more what would be done. */
    private void askForTrial() {
        var button = new Button(text("import.try"), click -> tryOut());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        trialCard.show(button);
    }

    private void tryOut() {
        if (group.isEmpty() || !columns.mapping().hasName()) {
            Toast.failed(text("import.noName"));
            return;
        }
        var setup = setup();
        try {
            trialCard.show(new ImportTrial(imports, brought, setup, bases.hasSome(), () -> begin(setup)));
        } catch (UnreadableFileException e) {
            Toast.failed(e.text(Messages.language()));
        } catch (NotDeclaredException e) {
            Toast.failed(text("contact.notDeclared." + e.what().name()));
        }
    }

    private void begin(ImportSetup setup) {
        try {
            imports.begin(brought.id(), setup);
        } catch (ConflictException e) {
            Toast.failed(text("import.begun"));
        } catch (NotDeclaredException e) {
            Toast.failed(text("contact.notDeclared." + e.what().name()));
            return;
        }
        done.run();
    }

    private void askToDiscard() {
        Confirm.destructive(
                text("import.discard.question"), text("import.discard.effect"), text("import.discard"), () -> {
                    imports.discard(brought.id());
                    done.run();
                });
    }
}
