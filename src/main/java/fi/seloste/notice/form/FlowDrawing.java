package fi.seloste.notice.form;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * Draws the picture of where the data go, {@link fi.seloste.processor.FlowPicture}, on a sheet: boxes, bands and words
 * are all that it has. The colours are those of the page's style sheet on white paper.
 */
final class FlowDrawing implements SVGDrawer {

    private static final FSRGBColor INK = new FSRGBColor(0x1c2128);
    private static final FSRGBColor SOFT = new FSRGBColor(0x57606c);
    private static final FSRGBColor LINE = new FSRGBColor(0xdcd9d1);
    private static final FSRGBColor PAPER = new FSRGBColor(0xffffff);

    /** Bands lie under the boxes, more softly than the words in the same colour. */
    private static final float BAND = 0.55f;

    private static final float RADIUS = 16;

    /** A picture is never higher than one sheet, in CSS pixels. */
    private static final double HIGHEST = 880;

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        var view = svg.getAttribute("viewBox").split(" ");
        var wide = Double.parseDouble(view[2]);
        var tall = Double.parseDouble(view[3]);
        var scale = Math.min(width / wide, HIGHEST * dotsPerPixel / tall);
        return new Picture(svg, scale, (int) (wide * scale), (int) (tall * scale));
    }

    private record Picture(Element svg, double scale, int width, int height) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            each("path", path -> band(path, device, x, y));
            each("rect", rect -> box(rect, device, x, y));
            each("text", text -> words(text, device, context, x, y));
        }

        private void each(String name, Consumer<Element> draw) {
            var found = svg.getElementsByTagName(name);
            for (var at = 0; at < found.getLength(); at++) {
                draw.accept((Element) found.item(at));
            }
        }

        /** {@code M x y C x y x y x y}. */
        private void band(Element path, OutputDevice device, double x, double y) {
            var at = Arrays.stream(path.getAttribute("d")
                            .replaceAll("[MC]", "")
                            .strip()
                            .split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            var curve = new Path2D.Double();
            curve.moveTo(x + at[0] * scale, y + at[1] * scale);
            curve.curveTo(
                    x + at[2] * scale,
                    y + at[3] * scale,
                    x + at[4] * scale,
                    y + at[5] * scale,
                    x + at[6] * scale,
                    y + at[7] * scale);
            device.setStroke(new BasicStroke(
                    (float) (6 * scale),
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER,
                    10,
                    dashes(path.getAttribute("stroke-dasharray")),
                    0));
            device.setColor(paler(colour(path)));
            device.draw(curve);
        }

        private float[] dashes(String lengths) {
            if (lengths.isEmpty()) {
                return null;
            }
            var dashes = new float[2];
            for (var at = 0; at < 2; at++) {
                dashes[at] = (float) (Double.parseDouble(lengths.split(" ")[at]) * scale);
            }
            return dashes;
        }

        private void box(Element rect, OutputDevice device, double x, double y) {
            var shape = new RoundRectangle2D.Double(
                    x + number(rect, "x"),
                    y + number(rect, "y"),
                    number(rect, "width"),
                    number(rect, "height"),
                    RADIUS * scale,
                    RADIUS * scale);
            device.setColor(PAPER);
            device.fill(shape);
            device.setStroke(new BasicStroke((float) scale));
            device.setColor(LINE);
            device.draw(shape);
        }

        private void words(Element text, OutputDevice device, RenderingContext context, double x, double y) {
            var kind = text.getAttribute("class");
            var isName = kind.equals("name");
            var font = new FontSpecification();
            font.families = new String[] {"Liberation Sans"};
            font.fontWeight = isName ? IdentValue.FONT_WEIGHT_700 : IdentValue.NORMAL;
            font.fontStyle = IdentValue.NORMAL;
            font.variant = IdentValue.NORMAL;
            font.size = (float) ((isName ? 12 : 11) * scale);
            device.setFont(context.getFont(font));
            device.setColor(isName ? INK : kind.equals("party") ? SOFT : colour((Element) text.getParentNode()));
            context.getTextRenderer().drawString(device, text.getTextContent(), (float) (x + number(text, "x")), (float)
                    (y + number(text, "y")));
        }

        private double number(Element element, String attribute) {
            return Double.parseDouble(element.getAttribute(attribute)) * scale;
        }

        private static FSRGBColor colour(Element element) {
            var kinds = List.of(element.getAttribute("class").split(" "));
            if (kinds.contains("good") && kinds.contains("band")) {
                return new FSRGBColor(0x14613c);
            }
            if (kinds.contains("watch")) {
                return new FSRGBColor(0x7a4d00);
            }
            return kinds.contains("bad") ? new FSRGBColor(0x9a2318) : SOFT;
        }

        private static FSRGBColor paler(FSRGBColor colour) {
            return new FSRGBColor(paler(colour.getRed()), paler(colour.getGreen()), paler(colour.getBlue()));
        }

        private static int paler(int of) {
            return Math.round(255 - (255 - of) * BAND);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // The words are set in the fonts of the document.
    }

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
