package fi.seloste.contact.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A table as CSV. */
final class CsvWriter implements ContactFileWriter {

    @Override
    public void write(String title, List<Column> header, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        var lines = new CsvLines(out);
        try {
            lines.write(header.stream().map(Column::name).toList());
            rows.forEach(lines::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        lines.flush();
    }
}
