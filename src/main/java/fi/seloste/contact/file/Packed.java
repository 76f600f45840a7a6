package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/**
 * The parts of a packed file, each unpacked as it is read and only so far: beyond that it is made to fill the memory of
 * whoever opens it.
 */
final class Packed implements Closeable {

    /** What a part may hold unpacked; a hundred thousand rows of twelve columns take a tenth of it. */
    private static final long LARGEST_PART = 512L << 20;
    /** How many times its packed size a part may hold. Spreadsheets pack to a tenth, the emptiest to a fiftieth. */
    private static final long TIGHTEST = 100;
    /** Below this, how tightly a part is packed does not matter. */
    private static final long SMALL = 16L << 20;
    /** What may be read without coming to the next element or piece of text. */
    private static final long LONGEST_STEP = 1L << 20;

    private final ZipFile zip;

    private Packed(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    static Source open(Path file, Limits limits) throws IOException {
        var packed = new Packed(file);
        try {
            packed.requireWorkbook();
            return new WorkbookSource(packed, limits);
        } catch (IOException | RuntimeException e) {
            packed.close();
            throw e;
        }
    }

    private void requireWorkbook() throws IOException {
        if (has("mimetype") && mimeType().startsWith("application/vnd.oasis.opendocument")) {
            throw new UnreadableFileException(Reason.OPEN_DOCUMENT);
        }
        if (has("Index/Document.iwa") || has("Index.zip")) {
            throw new UnreadableFileException(Reason.APPLE_NUMBERS);
        }
        if (has("xl/workbook.bin")) {
            throw new UnreadableFileException(Reason.OLD_EXCEL);
        }
        if (!has("[Content_Types].xml") || !has("xl/workbook.xml")) {
            throw new UnreadableFileException(Reason.NOT_A_TABLE);
        }
    }

    private String mimeType() throws IOException {
        try (var in = open("mimetype")) {
            return new String(in.readNBytes(100), US_ASCII);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    Part open(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new UnreadableFileException(Reason.BROKEN);
        }
        var most = Math.min(LARGEST_PART, Math.max(SMALL, entry.getCompressedSize() * TIGHTEST));
        if (entry.getSize() > most) {
            throw new UnreadableFileException(Reason.TOO_TIGHTLY_PACKED);
        }
        return new Part(zip.getInputStream(entry), most);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked: the size that an entry claims may be another. */
    static final class Part extends FilterInputStream {

        private final long most;
        private long read;
        private long step;

        private Part(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        /** The next element or piece of text was come to. */
        void step() {
            step = read;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = super.read(bytes, from, length);
            count(count);
            return count;
        }

        private void count(int count) {
            read += Math.max(0, count);
            if (read > most || read - step > LONGEST_STEP) {
                throw new UnreadableFileException(Reason.TOO_TIGHTLY_PACKED);
            }
        }
    }
}
