package fi.seloste.contact.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table row by row, so that it may be of any length. No cell of it is ever a formula. */
public interface ContactFileWriter {

    /**
     * Leaves the stream open.
     *
     * @param title what the table is called, where the format has a place for it
     * @param rows  each with a cell for every column, none of them null
     */
    void write(String title, List<Column> header, Stream<List<String>> rows, OutputStream out) throws IOException;
}
