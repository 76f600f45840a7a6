package fi.seloste.notice.form;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The letters of notices as PDF. */
enum Letters {
    REGULAR("liberation/LiberationSans-Regular.ttf"),
    BOLD("liberation/LiberationSans-Bold.ttf");

    private final String resource;

    Letters(String resource) {
        this.resource = resource;
    }

    InputStream open() {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The outlines of words, the line at 0,0. What is drawn so is seen and printed, and is no text of the document. */
    GeneralPath outlines(String words, float size) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(open()))) {
            return outlines(words, size, font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GeneralPath outlines(String words, float size, TrueTypeFont font, CmapLookup map)
            throws IOException {
        var scale = (double) size / font.getUnitsPerEm();
        var all = new GeneralPath();
        var at = 0.0;
        for (var letter : words.codePoints().toArray()) {
            var id = map.getGlyphId(letter);
            var glyph = font.getGlyph().getGlyph(id);
            if (glyph != null) {
                var place = AffineTransform.getTranslateInstance(at, 0);
                place.scale(scale, scale);
                all.append(glyph.getPath().getPathIterator(place), false);
            }
            at += font.getAdvanceWidth(id) * scale;
        }
        return all;
    }
}
