package fi.seloste.noticecheck.file;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a DOCX: its one part that holds the words, read as it is unpacked and only so far. Headings become lines of
 * their own between empty ones, as they are seen.
 */
final class DocxText {

    private static final String WORDS = "word/document.xml";
    private static final int MOST_UNPACKED = 8 << 20;
    private static final int MOST_PARTS = 1_000;

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private DocxText() {}

    static String of(byte[] file) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part;
            for (var parts = 0; parts < MOST_PARTS && (part = zip.getNextEntry()) != null; parts++) {
                if (part.getName().equals(WORDS)) {
                    return text(new Measured(zip));
                }
            }
        }
        throw new IOException("no document in it");
    }

    /** What is unpacked is counted as it comes, and never held as a whole. */
    private static final class Measured extends FilterInputStream {

        private int left = MOST_UNPACKED;

        Measured(InputStream unpacked) {
            super(unpacked);
        }

        @Override
        public int read() throws IOException {
            take(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var read = super.read(into, from, most);
            take(Math.max(0, read));
            return read;
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new TooMuchException("It unpacks to too much");
            }
        }
    }

    private static String text(InputStream document) throws IOException {
        var text = new StringBuilder();
        try {
            var reader = FACTORY.createXMLStreamReader(document);
            while (reader.hasNext() && text.length() <= NoticeFile.MOST_CHARACTERS) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(reader, text);
                    case XMLStreamConstants.END_ELEMENT -> end(reader, text);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.toString();
    }

    private static void begin(XMLStreamReader reader, StringBuilder text) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "t" -> text.append(reader.getElementText());
            case "tab" -> text.append('\t');
            case "br", "cr" -> text.append('\n');
            case "numPr" -> text.append("- ");
            case "pStyle" -> heading(reader, text);
            default -> {}
        }
    }

    private static void heading(XMLStreamReader reader, StringBuilder text) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var style = reader.getAttributeValue(i).toLowerCase(Locale.ROOT);
            if (style.startsWith("heading") || style.startsWith("otsikko") || style.startsWith("rubrik")) {
                text.append('\n');
            }
        }
    }

    private static void end(XMLStreamReader reader, StringBuilder text) {
        switch (reader.getLocalName()) {
            case "p" -> text.append('\n');
            case "tc" -> {
                // A cell ends with a paragraph: the next one goes on in the same line.
                if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
                    text.setCharAt(text.length() - 1, '\t');
                }
            }
            case "tr" -> text.append('\n');
            default -> {}
        }
    }
}
