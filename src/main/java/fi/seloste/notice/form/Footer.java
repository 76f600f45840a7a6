package fi.seloste.notice.form;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * What stands at the foot of each sheet: which version it is, where it is found, and which sheet. It is drawn as
 * outlines and marked as an artifact, so that reading the document, aloud or by a program, gives the notice alone.
 */
final class Footer {

    private static final float SIZE = 8;
    private static final float LEFT = 57;
    private static final float BASE = 34;
    private static final float GREY = 0.34f;

    private Footer() {}

    static void draw(PDDocument document, String version, String address) throws IOException {
        var said = Letters.REGULAR.outlines(version, SIZE);
        var where = Letters.REGULAR.outlines(address, SIZE);
        var pages = document.getNumberOfPages();
        for (var page = 0; page < pages; page++) {
            var number = Letters.REGULAR.outlines((page + 1) + " / " + pages, SIZE);
            var sheet = document.getPage(page);
            var right =
                    sheet.getMediaBox().getWidth() - LEFT - number.getBounds2D().getMaxX();
            try (var content = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.setNonStrokingColor(GREY);
                fill(said, LEFT, BASE, content);
                fill(where, LEFT, BASE - SIZE * 1.5f, content);
                fill(number, (float) right, BASE, content);
                content.endMarkedContent();
            }
        }
    }

    private static void fill(GeneralPath outlines, float x, float y, PDPageContentStream content) throws IOException {
        var to = new float[6];
        var last = new float[2];
        for (var path = outlines.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(x + to[0], y + to[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(x + to[0], y + to[1]);
                case PathIterator.SEG_QUADTO -> quadratic(last, to, x, y, content);
                case PathIterator.SEG_CUBICTO ->
                    content.curveTo(x + to[0], y + to[1], x + to[2], y + to[3], x + to[4], y + to[5]);
                default -> content.closePath();
            }
            remember(path.currentSegment(to), to, last);
        }
        content.fill();
    }

    /** PDF knows curves with two points alone. */
    private static void quadratic(float[] from, float[] to, float x, float y, PDPageContentStream content)
            throws IOException {
        content.curveTo(
                x + from[0] + 2 * (to[0] - from[0]) / 3,
                y + from[1] + 2 * (to[1] - from[1]) / 3,
                x + to[2] + 2 * (to[0] - to[2]) / 3,
                y + to[3] + 2 * (to[1] - to[3]) / 3,
                x + to[2],
                y + to[3]);
    }

    private static void remember(int kind, float[] to, float[] last) {
        switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> System.arraycopy(to, 0, last, 0, 2);
            case PathIterator.SEG_QUADTO -> System.arraycopy(to, 2, last, 0, 2);
            case PathIterator.SEG_CUBICTO -> System.arraycopy(to, 4, last, 0, 2);
            default -> {}
        }
    }
}
