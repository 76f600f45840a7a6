package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Text as Excel opens it in Finland without asking: semicolons, and a mark that says UTF-8. */
final class CsvWriter implements ContactFileWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Override
    public void write(String title, List<Column> header, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(BYTE_ORDER_MARK);
        var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        try {
            csv.writeRecord(guarded(header.stream().map(Column::name)));
            rows.forEach(row -> csv.writeRecord(guarded(row.stream())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    private static List<String> guarded(Stream<String> cells) {
        return cells.map(FormulaGuard::protect).toList();
    }
}
