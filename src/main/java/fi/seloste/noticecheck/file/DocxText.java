package fi.seloste.noticecheck.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
    private static final int MOST_UNPACKED = 16 << 20;
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
                    var unpacked = zip.readNBytes(MOST_UNPACKED + 1);
                    if (unpacked.length > MOST_UNPACKED) {
                        throw new IOException("unpacks to too much");
                    }
                    return text(unpacked);
                }
            }
        }
        throw new IOException("no document in it");
    }

    private static String text(byte[] document) throws IOException {
        var text = new StringBuilder();
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
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
            var style = reader.getAttributeValue(i).toLowerCase(java.util.Locale.ROOT);
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
