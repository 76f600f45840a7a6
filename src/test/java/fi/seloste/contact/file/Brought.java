package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that somebody brought, as it was read. */
record Brought(Description description, List<String> header, List<Row> rows) {

    static Brought text(String text) throws IOException {
        return text(text, UTF_8);
    }

    static Brought text(String text, Charset charset) throws IOException {
        return bytes(text.getBytes(charset));
    }

    static Brought bytes(byte[] bytes) throws IOException {
        return file(file -> Files.write(file, bytes));
    }

    static Brought workbook(Workbook workbook) throws IOException {
        return file(workbook::to);
    }

    static Brought file(BrokenFiles.Content content) throws IOException {
        var file = Files.createTempFile("brought", null);
        try {
            content.to(file);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Brought read(Path file) {
        try (var table = TableFile.open(file, Limits.USUAL);
                var rows = table.rows()) {
            var read = new ArrayList<Row>();
            rows.forEachRemaining(read::add);
            return new Brought(table.description(), table.header(), read);
        }
    }

    List<List<String>> cells() {
        return rows.stream().map(Row::cells).toList();
    }

    /** The only cell of the only row. */
    String cell() {
        return rows.getFirst().cells().getFirst();
    }
}
