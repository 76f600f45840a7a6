package fi.seloste.contact.file;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a label: how large they may be, where a line breaks, and what stands for those that are missing. */
final class LabelFace {

    /** Liberation Sans, under the SIL Open Font License: PDFBox brings it along. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float LARGEST = 11;
    /** The least that a sorter and a postman read. */
    private static final float SMALLEST = 6;

    /** Down to here a line is rather made smaller than broken. */
    private static final float STILL_LARGE = 8;

    private static final float STEP = 0.5f;
    private static final float LEADING = 1.2f;
    private static final String MISSING = "□";
    private static final String CUT = "…";
    /** No address has more characters; what is longer is cut before it is measured. */
    private static final int LONGEST = 1_000;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    LabelFace(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    /** An address in the size at which it fits. */
    record Fitted(List<String> lines, float size, boolean shortened) {

        float leading() {
            return size * LEADING;
        }

        float height() {
            return lines.size() * leading();
        }
    }

    PDFont font() {
        return font;
    }

    /** As large as possible: rather smaller than a line broken, and rather a line broken than illegible. */
    Fitted fit(List<String> address, float width, float height) throws IOException {
        var whole = String.join("\n", address);
        var shortened = whole.length() > LONGEST;
        var lines = lines(shortened ? whole.substring(0, LONGEST) + CUT : whole);
        for (var size = LARGEST; size >= STILL_LARGE; size -= STEP) {
            if (lines.size() * size * LEADING <= height && widest(lines) * size <= width) {
                return new Fitted(lines, size, shortened);
            }
        }
        for (var size = LARGEST; size >= SMALLEST; size -= STEP) {
            var broken = broken(lines, width / size);
            if (broken.size() * size * LEADING <= height) {
                return new Fitted(broken, size, shortened);
            }
        }
        return cut(broken(lines, width / SMALLEST), width, (int) (height / (SMALLEST * LEADING)));
    }

    private Fitted cut(List<String> lines, float width, int most) throws IOException {
        var kept = new ArrayList<>(lines.subList(0, Math.max(1, most)));
        var last = kept.removeLast();
        while (!last.isEmpty() && width(last + CUT) * SMALLEST > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last + CUT);
        return new Fitted(kept, SMALLEST, true);
    }

    private List<String> lines(String text) throws IOException {
        var lines = new ArrayList<String>();
        for (var line : Normalizer.normalize(text, Normalizer.Form.NFC).split("\\R")) {
            var printable = printable(line);
            if (!printable.isEmpty()) {
                lines.add(printable);
            }
        }
        return lines;
    }

    /** Without what is no letter, and with a box where the font has none. */
    private String printable(String line) throws IOException {
        var letters = line.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
                .replaceAll("\\p{Cf}", "")
                .strip();
        var printable = new StringBuilder();
        for (var each : letters.codePoints().toArray()) {
            printable.append(width(each) < 0 ? MISSING : Character.toString(each));
        }
        return printable.toString();
    }

    private List<String> broken(List<String> lines, float width) throws IOException {
        var broken = new ArrayList<String>();
        for (var line : lines) {
            var rest = line;
            while (width(rest) > width) {
                var end = end(rest, width);
                broken.add(rest.substring(0, end).strip());
                rest = rest.substring(end).strip();
            }
            broken.add(rest);
        }
        return broken;
    }

    /** Where a line breaks: after the last word that fits, or within one that is longer than a line. */
    private int end(String line, float width) throws IOException {
        var wide = 0f;
        var word = 0;
        for (var i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            wide += width(line.codePointAt(i));
            if (line.charAt(i) == ' ') {
                word = i;
            }
            if (wide > width) {
                return word > 0 ? word : Math.max(i, Character.charCount(line.codePointAt(0)));
            }
        }
        return line.length();
    }

    private float widest(List<String> lines) throws IOException {
        var widest = 0f;
        for (var line : lines) {
            widest = Math.max(widest, width(line));
        }
        return widest;
    }

    /** At the size of one. */
    private float width(String line) throws IOException {
        var width = 0f;
        for (var each : line.codePoints().toArray()) {
            width += width(each);
        }
        return width;
    }

    /** Below nought where the font does not have it. */
    private float width(int character) throws IOException {
        var known = widths.get(character);
        if (known == null) {
            known = measured(character);
            widths.put(character, known);
        }
        return known;
    }

    private float measured(int character) throws IOException {
        try {
            return font.getStringWidth(Character.toString(character)) / 1000;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
