package fi.seloste.contact.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Text whose rows are lines and whose cells stand apart by a character. */
final class CsvSource implements Source {

    /** How far a quotation mark that is never closed is looked for, and how much a row may hold. */
    private static final int LONGEST_CELL = 1 << 20;

    private static final int LONGEST_ROW = 1 << 22;
    private static final int MOST_CELLS = 1 << 17;

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');
    /** Excel's own way of naming the separator. It shows no such row, so that it is not counted. */
    private static final Pattern SAYS_SEPARATOR =
            Pattern.compile("\"?sep=(.)\"?(?:\\r\\n|\\r|\\n).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int ROWS_TO_JUDGE_BY = 50;

    private final Path file;
    private final Encoding encoding;
    /** Null where there is one column. */
    private final Character separator;
    /** The characters before the first row. */
    private final int skipped;

    CsvSource(Path file, Encoding encoding) throws IOException {
        this.file = file;
        this.encoding = encoding;
        var sample = encoding.sample(file);
        var said = SAYS_SEPARATOR.matcher(sample);
        if (said.matches()) {
            separator = said.group(1).charAt(0);
            skipped = lineEnd(sample);
        } else {
            separator = SEPARATORS.stream()
                    .map(each -> Fit.of(sample, each))
                    .filter(fit -> fit.columns > 1)
                    .max(Comparator.comparingDouble(Fit::regularity).thenComparing(Fit::columns))
                    .map(Fit::separator)
                    .orElse(null);
            skipped = 0;
        }
    }

    private static int lineEnd(String sample) {
        var end = 0;
        while (sample.charAt(end) != '\r' && sample.charAt(end) != '\n') {
            end++;
        }
        return end + (sample.startsWith("\r\n", end) ? 2 : 1);
    }

    @Override
    public Description description() {
        return Description.ofText(encoding, separator);
    }

    @Override
    public Rows rows() throws IOException {
        return new CsvRows(reader());
    }

    private Reader reader() throws IOException {
        var reader = encoding.reader(file);
        reader.skip(skipped);
        return reader;
    }

    private static CsvReader.CsvReaderBuilder csv(Character separator) {
        return CsvReader.builder()
                .fieldSeparator(separator == null ? SEPARATORS.getFirst() : separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true);
    }

    private final class CsvRows implements Rows {

        private final CloseableIterator<CsvRecord> records;
        private int number;

        CsvRows(Reader reader) {
            var handler = CsvRecordHandler.of(each ->
                    each.maxFields(MOST_CELLS).maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
            records = csv(separator)
                    .maxBufferSize(LONGEST_CELL)
                    .allowUnclosedQuote(false)
                    .build(handler, reader)
                    .iterator();
        }

        @Override
        public Raw next() {
            try {
                number++;
                return records.hasNext()
                        ? new Raw(
                                number,
                                records.next().getFields().stream()
                                        .map(FormulaGuard::release)
                                        .toList())
                        : null;
            } catch (CsvParseException e) {
                throw new UnreadableFileException(Reason.UNREADABLE_ROW, number);
            }
        }

        @Override
        public void close() throws IOException {
            records.close();
        }
    }

    /** How well a separator suits the beginning of a text: how many rows have as many cells as the first. */
    private record Fit(char separator, int columns, double regularity) {

        static Fit of(String sample, char separator) {
            var widths = new ArrayList<Integer>();
            try (var records =
                    csv(separator).allowUnclosedQuote(true).ofCsvRecord(sample).iterator()) {
                while (widths.size() < ROWS_TO_JUDGE_BY && records.hasNext()) {
                    var fields = records.next().getFields();
                    if (fields.stream().anyMatch(field -> !field.isBlank())) {
                        widths.add(fields.size());
                    }
                }
            } catch (IOException | CsvParseException e) {
                // The rows before it are judged by; reading comes to the same place, and says so.
            }
            int columns = widths.isEmpty() ? 0 : widths.getFirst();
            var alike = widths.stream().filter(each -> each == columns).count();
            return new Fit(separator, columns, 1.0 * alike / Math.max(1, widths.size()));
        }
    }
}
