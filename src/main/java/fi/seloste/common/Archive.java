package fi.seloste.common;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that leaves while it is written, so that its size does not matter. */
public final class Archive implements AutoCloseable {

    private final ZipOutputStream zip;

    public Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** A value as JSON. */
    public void json(String name, Object value) {
        bytes(name, Json.write(value).getBytes(StandardCharsets.UTF_8));
    }

    /** Values as a JSON array, each written before the next is read. */
    public void json(String name, Stream<?> values) {
        entry(name, () -> {
            write("[");
            for (Iterator<?> rest = values.iterator(); rest.hasNext(); ) {
                write("\n" + Json.write(rest.next()) + (rest.hasNext() ? "," : ""));
            }
            write("\n]\n");
        });
    }

    public void lines(String name, Stream<String> lines) {
        entry(name, () -> {
            for (Iterator<String> rest = lines.iterator(); rest.hasNext(); ) {
                write(rest.next() + "\r\n");
            }
        });
    }

    public void bytes(String name, byte[] content) {
        entry(name, () -> zip.write(content));
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void entry(String name, Writing content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            content.write();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the file; the stream below stays open. */
    @Override
    public void close() {
        try {
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
