package fi.seloste.notice.form;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The letters of notices as PDF, read once. */
enum Letters {
    REGULAR("liberation/LiberationSans-Regular.ttf"),
    BOLD("liberation/LiberationSans-Bold.ttf");

    /** One letter, as high as the font says, and where the next one begins. */
    private record Outline(GeneralPath path, double advance) {}

    private final byte[] file;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    Letters(String resource) {
        try {
            file = new ClassPathResource(resource).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /** The outlines of words, the line at 0,0. What is drawn so is seen and printed, and is no text of the document. */
    GeneralPath outlines(String words, float size) {
        learn(words);
        var all = new GeneralPath();
        var at = 0.0;
        for (var letter : words.codePoints().toArray()) {
            var outline = outlines.get(letter);
            var place = AffineTransform.getTranslateInstance(at, 0);
            place.scale(size, size);
            all.append(outline.path().getPathIterator(place), false);
            at += outline.advance() * size;
        }
        return all;
    }

    private void learn(String words) {
        if (words.codePoints().allMatch(outlines::containsKey)) {
            return;
        }
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            for (var letter : words.codePoints().distinct().toArray()) {
                outlines.putIfAbsent(letter, outline(letter, font));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline outline(int letter, TrueTypeFont font) throws IOException {
        var id = font.getUnicodeCmapLookup().getGlyphId(letter);
        var glyph = font.getGlyph().getGlyph(id);
        var path = glyph == null ? new GeneralPath() : glyph.getPath();
        var unit = 1.0 / font.getUnitsPerEm();
        path.transform(AffineTransform.getScaleInstance(unit, unit));
        return new Outline(path, font.getAdvanceWidth(id) * unit);
    }
}
