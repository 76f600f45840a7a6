package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fi.seloste.contact.file.Column;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.importing.ImportSetup;
import fi.seloste.contact.importing.Imports;
import fi.seloste.contact.importing.Imports.Import;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.Tried;
import fi.seloste.ui.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the import would do, and whether it shall. */
class ImportTrial extends Div {

    /** More errors are read in the report. */
    private static final int MOST_SHOWN = 10;

    private final transient Imports imports;
    private final transient Import brought;
    private final transient ImportSetup setup;

    ImportTrial(Imports imports, Import brought, ImportSetup setup, Runnable begin) {
        this.imports = imports;
        this.brought = brought;
        this.setup = setup;
        addClassName("stack");
        var wrong = new ArrayList<Tried>();
        var trial = imports.dryRun(brought.id(), setup, tried -> {
            if (tried.outcome() == Outcome.WRONG && wrong.size() < MOST_SHOWN) {
                wrong.add(tried);
            }
        });
        add(new Paragraph(text(
                "import.trial.counts",
                trial.rows(),
                trial.count(Outcome.ADDED),
                trial.count(Outcome.CHANGED),
                trial.count(Outcome.LEFT),
                trial.count(Outcome.WRONG))));
        trial.known().forEach((by, count) -> add(new Paragraph(text("import.trial.known", count, text(by)))));
        add(wrong(wrong), new Anchor((DownloadHandler) this::report, text("import.trial.report")));
        var coming = trial.count(Outcome.ADDED) + trial.count(Outcome.CHANGED);
        var button = new Button(text("import.begin", coming), click -> begin.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(coming > 0);
        button.setDisableOnClick(true);
        var buttons = new Div(button);
        buttons.addClassName("form-buttons");
        add(buttons);
    }

    private static UnorderedList wrong(List<Tried> wrong) {
        var rows = new UnorderedList();
        rows.addClassName("rows");
        wrong.forEach(tried -> tried.problems()
                .forEach(problem -> rows.add(new ListItem(new Div(text(
                        problem.column() == null ? "import.trial.row" : "import.trial.cell",
                        problem.row(),
                        problem.text(Messages.language()),
                        problem.column()))))));
        return rows;
    }

    /** The request of a download has no window of its own: it works in that of the view, and so for its organisation. */
    private void report(DownloadEvent event) throws IOException {
        var lines = new ArrayList<List<String>>();
        event.getUI()
                .accessSynchronously(() -> imports.dryRun(
                        brought.id(), setup, tried -> lines.addAll(lines(tried).toList())));
        var header = Stream.of("row", "outcome", "person", "known", "column", "why")
                .map(each -> Column.text(text("import.report." + each)))
                .toList();
        event.setFileName(text("import.report.file"));
        event.setContentType(Format.CSV.mediaType());
        Format.CSV.writer().write(brought.fileName(), header, lines.stream(), event.getOutputStream());
    }

    private static Stream<List<String>> lines(Tried tried) {
        var line = List.of(
                String.valueOf(tried.row()),
                text(tried.outcome()),
                tried.name(),
                tried.by() == null ? "" : text(tried.by()));
        return tried.problems().isEmpty()
                ? Stream.of(with(line, "", ""))
                : tried.problems().stream()
                        .map(problem ->
                                with(line, Objects.toString(problem.column(), ""), problem.text(Messages.language())));
    }

    private static List<String> with(List<String> line, String column, String why) {
        return Stream.concat(line.stream(), Stream.of(column, why)).toList();
    }
}
