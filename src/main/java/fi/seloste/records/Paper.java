package fi.seloste.records;

import fi.seloste.common.Language;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Pages that are written from top to bottom: headings, and texts beside what they are called. */
final class Paper implements AutoCloseable {

    /** Liberation Sans, under the SIL Open Font License: PDFBox brings it along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final PDRectangle PAGE = PDRectangle.A4;
    private static final float MARGIN = 56;
    private static final float LABELS = 140;
    private static final float GAP = 12;
    private static final float TEXT = 9.5f;
    private static final float LEADING = 1.35f;
    private static final Color INK = new Color(0x1b, 0x24, 0x2d);
    private static final Color SOFT = new Color(0x55, 0x60, 0x6d);
    private static final String MISSING = "□";

    private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
    private final PDFont font;
    private PDPageContentStream content;
    private float y;

    Paper(String title, Language language) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language.code());
        var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        turn();
    }

    void title(String text) throws IOException {
        block(text, 18, 0);
    }

    void note(String text) throws IOException {
        write(broken(text, width(), TEXT), MARGIN, TEXT, SOFT);
        y -= GAP;
    }

    void heading(String text) throws IOException {
        block(text, 14, 18);
    }

    void subheading(String text) throws IOException {
        block(text, 11.5f, 12);
    }

    /** A heading does not stand alone at the foot of a page. */
    private void block(String text, float size, float before) throws IOException {
        y -= before;
        var lines = broken(text, width(), size);
        make(lines.size() * size * LEADING + 4 * TEXT * LEADING);
        write(lines, MARGIN, size, INK);
        y -= size / 3;
    }

    /** What something is called, and beside it what there is to say of it. */
    void entry(String label, List<String> texts) throws IOException {
        var called = broken(label, LABELS - GAP, TEXT);
        var said = new ArrayList<String>();
        for (var text : texts) {
            said.addAll(broken(text, width() - LABELS, TEXT));
        }
        make(called.size() * TEXT * LEADING);
        var top = y;
        write(called, MARGIN, TEXT, SOFT);
        var below = y;
        y = top;
        var page = document.getNumberOfPages();
        write(said, MARGIN + LABELS, TEXT, INK);
        y = (page == document.getNumberOfPages() ? Math.min(y, below) : y) - 4;
    }

    void save(OutputStream out) throws IOException {
        content.close();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private static float width() {
        return PAGE.getWidth() - 2 * MARGIN;
    }

    private void make(float height) throws IOException {
        if (y - height < MARGIN) {
            turn();
        }
    }

    private void turn() throws IOException {
        if (content != null) {
            content.close();
        }
        var page = new PDPage(PAGE);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PAGE.getHeight() - MARGIN;
    }

    private void write(List<String> lines, float x, float size, Color colour) throws IOException {
        for (var line : lines) {
            make(size * LEADING);
            content.beginText();
            content.setFont(font, size);
            content.setNonStrokingColor(colour);
            content.newLineAtOffset(x, y - size);
            content.showText(line);
            content.endText();
            y -= size * LEADING;
        }
    }

    /** In lines that are no wider than this; a word that is wider itself is broken where it has to be. */
    private List<String> broken(String text, float width, float size) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : printable(text).split(" ")) {
            if (!line.isEmpty() && wide(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (wide(line.toString(), size) > width) {
                var end = fitting(line.toString(), width, size);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many characters of a word fit; one at least. */
    private int fitting(String word, float width, float size) throws IOException {
        var end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && wide(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private float wide(String line, float size) throws IOException {
        return font.getStringWidth(line) / 1000 * size;
    }

    /** Without what is no letter, and with a box where the font has none. */
    private String printable(String text) throws IOException {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
        var printable = new StringBuilder();
        for (var each : letters.codePoints().toArray()) {
            var letter = Character.toString(each);
            printable.append(has(letter) ? letter : MISSING);
        }
        return printable.toString();
    }

    private boolean has(String letter) throws IOException {
        try {
            font.getStringWidth(letter);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
