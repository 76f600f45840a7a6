package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;

/** Text as Excel opens it in Finland without asking: semicolons, and a mark that says UTF-8; written line by line. */
public final class CsvLines implements Flushable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final de.siegmar.fastcsv.writer.CsvWriter csv;

    public CsvLines(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        text.write(BYTE_ORDER_MARK);
        csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    /**
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(FormulaGuard::protect).toList());
    }

    @Override
    public void flush() throws IOException {
        csv.flush();
    }
}
