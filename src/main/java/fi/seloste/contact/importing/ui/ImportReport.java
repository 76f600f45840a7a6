package fi.seloste.contact.importing.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Anchor;
import fi.seloste.contact.file.CsvLines;
import fi.seloste.contact.file.Format;
import fi.seloste.contact.importing.Imports.Outcome;
import fi.seloste.contact.importing.Imports.Tried;
import fi.seloste.ui.Download;
import fi.seloste.ui.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What becomes of each row of a file, to take along as CSV: before the import, and after it. */
class ImportReport extends Anchor {

    /** What the report speaks of. */
    enum When {
        /** What would happen: with the names of the people, who stand in the file that is still here. */
        TRIAL,
        /** What happened: the file has gone, and its rows are told by their numbers. */
        DONE
    }

    private final When when;
    private final transient Consumer<Consumer<Tried>> rows;

    ImportReport(When when, Consumer<Consumer<Tried>> rows) {
        super("", text("import.report." + when));
        this.when = when;
        this.rows = rows;
        setHref(Download.of(this::download));
    }

    private Download download() {
        return new Download(text("import.report." + when + ".file"), Format.CSV.mediaType(), this::write);
    }

    private void write(OutputStream out) throws IOException {
        var csv = new CsvLines(out);
        csv.write(
                columns().map(column -> text("import.report.column." + column)).toList());
        rows.accept(row -> lines(row).forEach(csv::write));
        csv.flush();
    }

    private Stream<String> columns() {
        return when == When.TRIAL
                ? Stream.of("row", "outcome", "known", "column", "why", "person")
                : Stream.of("row", "outcome", "known", "column", "why");
    }

    /** Of a row with several things wrong, a line for each. */
    private Stream<List<String>> lines(Tried row) {
        return row.problems().isEmpty()
                ? Stream.of(line(row, "", row.outcome() == Outcome.LEFT ? text("import.report.left") : ""))
                : row.problems().stream()
                        .map(problem ->
                                line(row, Objects.toString(problem.column(), ""), problem.text(Messages.language())));
    }

    private List<String> line(Tried row, String column, String why) {
        var cells = new ArrayList<>(List.of(
                String.valueOf(row.row()),
                text("import.report." + when + "." + row.outcome()),
                row.by() == null ? "" : text(row.by()),
                column,
                why));
        if (when == When.TRIAL) {
            cells.add(row.name());
        }
        return cells;
    }
}
