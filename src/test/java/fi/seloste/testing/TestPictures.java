package fi.seloste.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures as people upload them. */
public final class TestPictures {

    private TestPictures() {}

    public static byte[] png(int width, int height, String of) {
        return picture(width, height, of, "png");
    }

    public static byte[] jpeg(int width, int height, String of) {
        return picture(width, height, of, "jpg");
    }

    /** Stripes that are as different as what they are of. */
    private static byte[] picture(int width, int height, String of, String format) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        var colours = new Random(of.hashCode());
        for (var x = 0; x < width; x += 4) {
            pen.setColor(new Color(colours.nextInt(1 << 24)));
            pen.fillRect(x, 0, 4, height);
        }
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
