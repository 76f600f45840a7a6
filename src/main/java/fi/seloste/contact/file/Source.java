package fi.seloste.contact.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file of one format, whose rows can be read again and again. */
interface Source extends Closeable {

    Description description();

    Rows rows() throws IOException;

    @Override
    default void close() throws IOException {}

    /** The rows as they stand in the file, the header among them: of any length, blank ones too. */
    interface Rows extends Closeable {

        /** The next row, or null after the last. */
        Raw next() throws IOException;
    }

    record Raw(int number, List<String> cells, List<RowProblem> problems) {

        Raw(int number, List<String> cells) {
            this(number, cells, List.of());
        }

        boolean isBlank() {
            return problems.isEmpty() && cells.stream().allMatch(String::isBlank);
        }
    }
}
