package fi.seloste.tenant;

import fi.seloste.tenant.LogoRefusedException.Reason;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as the public pages show it. Whatever was given is drawn anew, at the size that it is shown in: no byte of
 * the file itself is ever served, so that nothing hidden in it, nor where a photograph was taken, goes further.
 */
record LogoPicture(byte[] png, int width, int height) {

    /** Twice what the pages show, for screens of many pixels. */
    static final int WIDTH = 480;

    static final int HEIGHT = 144;

    private static final int MOST_ON_A_SIDE = 2000;

    /** A progressive JPEG may ask for any number of passes over all its pixels; honest ones have about ten. */
    private static final int MOST_PASSES = 50;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /**
     * Reads a PNG or a JPEG, by its bytes and not by its name.
     *
     * @throws LogoRefusedException where it is neither, or too large
     */
    static LogoPicture of(byte[] file) {
        if (file.length > Logos.MOST_BYTES) {
            throw new LogoRefusedException(Reason.TOO_LARGE);
        }
        var reader = readerOf(file);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            // Asked of the file's head, before room is made for any pixel.
            if (reader.getWidth(0) > MOST_ON_A_SIDE || reader.getHeight(0) > MOST_ON_A_SIDE) {
                throw new LogoRefusedException(Reason.TOO_MANY_PIXELS);
            }
            return drawn(reader.read(0));
        } catch (LogoRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException unreadable) {
            throw new LogoRefusedException(Reason.NOT_A_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader readerOf(byte[] file) {
        if (startsWith(file, PNG)) {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
        if (startsWith(file, JPEG) && passes(file) <= MOST_PASSES) {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
        throw new LogoRefusedException(Reason.NOT_A_PICTURE);
    }

    private static boolean startsWith(byte[] file, byte[] mark) {
        return file.length > mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    /** Each pass begins with a mark that stands nowhere within one. */
    private static int passes(byte[] jpeg) {
        var found = 0;
        for (var at = 1; at < jpeg.length; at++) {
            if (jpeg[at - 1] == (byte) 0xff && jpeg[at] == (byte) 0xda) {
                found++;
            }
        }
        return found;
    }

    private static LogoPicture drawn(BufferedImage image) throws IOException {
        var scale = Math.min(1, Math.min((double) WIDTH / image.getWidth(), (double) HEIGHT / image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var picture = image;
        // By halves, so that every pixel has its share in what is left.
        while (picture.getWidth() > 2 * width && picture.getHeight() > 2 * height) {
            picture = scaled(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return new LogoPicture(png(scaled(picture, width, height)), width, height);
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
