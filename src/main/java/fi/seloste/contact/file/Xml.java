package fi.seloste.contact.file;

import fi.seloste.contact.file.UnreadableFileException.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, element by element. Nothing in it is fetched from elsewhere, and no entity is defined. */
final class Xml implements Closeable {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Every &amp; counts as an entity. There are no others, and Packed holds what is read to its limits.
        FACTORY.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        FACTORY.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    }

    /** Characters that XML cannot hold, as workbooks write them. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern TO_ESCAPE =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|\\p{Cs}");

    private final Packed.Part part;
    private final XMLStreamReader reader;

    Xml(Packed.Part part) throws IOException {
        this.part = part;
        try {
            reader = FACTORY.createXMLStreamReader(part);
        } catch (XMLStreamException e) {
            part.close();
            throw new IOException(e);
        }
    }

    /** Goes on to the next beginning or end of an element, or past the last. */
    boolean next() throws IOException {
        for (var event = step(); event != XMLStreamConstants.END_DOCUMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The value of an attribute in whatever name space, or null. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text within the element that begins here, up to its end; of more than the longest, the beginning. */
    String text(int longest) throws IOException {
        var text = new StringBuilder();
        for (var depth = 1; depth > 0; ) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(
                            reader.getTextCharacters(),
                            reader.getTextStart(),
                            Math.min(reader.getTextLength(), longest - text.length()));
                case XMLStreamConstants.END_DOCUMENT -> throw new UnreadableFileException(Reason.BROKEN);
                default -> {
                    // Comments and the like say nothing.
                }
            }
        }
        return text.toString();
    }

    private int step() throws IOException {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            var event = reader.next();
            part.step();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFileException(Reason.BROKEN);
            }
            return event;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    static String escape(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(found -> "_x%04X_"
                .formatted((int) found.group().charAt(0)));
    }
}
