package fi.seloste.contact.file;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * A file of contacts as a table: its first row that is not blank is the header. It is read row by row, as often as
 * wanted, and never holds more than a row in memory. Whatever is wrong with the file as a whole is an
 * {@link UnreadableFileException}, when it is opened or while its rows are read.
 */
public final class TableFile implements Closeable {

    private static final Pattern UNREADABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFD-\\uFFFF]");

    private final Source source;
    private final Limits limits;
    private final List<String> header;

    private TableFile(Source source, Limits limits) throws IOException {
        this.source = source;
        this.limits = limits;
        try (var rows = source.rows()) {
            this.header = header(firstOf(rows));
        }
    }

    public static TableFile open(Path file, Limits limits) {
        return reading(() -> {
            if (Files.size(file) > limits.bytes()) {
                throw new UnreadableFileException(Reason.TOO_LARGE, limits.megabytes());
            }
            var source = Sniffer.open(file, limits);
            try {
                return new TableFile(source, limits);
            } catch (IOException | RuntimeException e) {
                source.close();
                throw e;
            }
        });
    }

    public Description description() {
        return source.description();
    }

    /** The names of the columns, each another: one without a name is called by its letter. */
    public List<String> header() {
        return header;
    }

    /** The rows below the header, from the first. */
    public Rows rows() {
        return reading(() -> new Rows(source.rows()));
    }

    @Override
    public void close() {
        reading(() -> {
            source.close();
            return null;
        });
    }

    /** Rows on their way; closed by whoever asked for them. */
    public final class Rows implements Iterator<Row>, Closeable {

        private final Source.Rows rows;
        private int read;
        private Row next;

        private Rows(Source.Rows rows) throws IOException {
            this.rows = rows;
            try {
                firstOf(rows);
                next = read();
            } catch (IOException | RuntimeException e) {
                rows.close();
                throw e;
            }
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public Row next() {
            if (next == null) {
                throw new NoSuchElementException();
            }
            var row = next;
            next = reading(this::read);
            return row;
        }

        private Row read() throws IOException {
            for (var raw = rows.next(); raw != null; raw = rows.next()) {
                if (!raw.isBlank()) {
                    if (++read > limits.rows()) {
                        throw new UnreadableFileException(Reason.TOO_MANY_ROWS, limits.rows());
                    }
                    return row(raw);
                }
            }
            return null;
        }

        @Override
        public void close() {
            reading(() -> {
                rows.close();
                return null;
            });
        }
    }

    private static Source.Raw firstOf(Source.Rows rows) throws IOException {
        for (var raw = rows.next(); raw != null; raw = rows.next()) {
            if (!raw.isBlank()) {
                return raw;
            }
        }
        throw new UnreadableFileException(Reason.EMPTY);
    }

    private List<String> header(Source.Raw first) {
        var cells = first.cells();
        var named = cells.size();
        while (named > 0 && cells.get(named - 1).isBlank()) {
            named--;
        }
        if (named > limits.columns()) {
            throw new UnreadableFileException(Reason.TOO_MANY_COLUMNS, limits.columns());
        }
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var column = 0; column < Math.min(cells.size(), limits.columns()); column++) {
            var name = cut(cells.get(column).strip().replaceAll("\\s+", " "));
            if (name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT))) {
                var letters = RowProblem.letters(column);
                name = name.isEmpty() ? letters : name + " (" + letters + ")";
                taken.add(name.toLowerCase(Locale.ROOT));
            }
            names.add(name);
        }
        return List.copyOf(names);
    }

    private Row row(Source.Raw raw) {
        var cells = new ArrayList<String>(header.size());
        var problems = new ArrayList<>(raw.problems());
        for (var column = 0; column < header.size(); column++) {
            var cell = column < raw.cells().size() ? raw.cells().get(column) : "";
            if (cell.length() > limits.characters()) {
                problems.add(new RowProblem(column, RowProblem.Kind.TOO_LONG));
            }
            if (UNREADABLE.matcher(cell).find()) {
                problems.add(new RowProblem(column, RowProblem.Kind.UNREADABLE_CHARACTERS));
            }
            cells.add(cut(cell));
        }
        for (var column = header.size(); column < raw.cells().size(); column++) {
            if (!raw.cells().get(column).isBlank()) {
                problems.add(new RowProblem(column, RowProblem.Kind.SURPLUS));
                break;
            }
        }
        return new Row(raw.number(), cells, problems);
    }

    private String cut(String cell) {
        if (cell.length() <= limits.characters()) {
            return cell;
        }
        var end = limits.characters();
        return cell.substring(0, Character.isHighSurrogate(cell.charAt(end - 1)) ? end - 1 : end);
    }

    /** Whatever a library throws at a broken file is an answer, not a failure of ours. */
    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (UnreadableFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }
}
