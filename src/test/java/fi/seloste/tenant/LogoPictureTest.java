package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.tenant.LogoRefusedException.Reason;
import fi.seloste.testing.TestPictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever is uploaded as a logo is drawn anew or refused")
@Timeout(20)
class LogoPictureTest {

    private static final byte[] PNG_MARK = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        var logo = LogoPicture.of(TestPictures.png(120, 40, "small"));

        assertThat(logo.width()).isEqualTo(120);
        assertThat(logo.height()).isEqualTo(40);
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getRGB(1, 1))
                .isEqualTo(ImageIO.read(new ByteArrayInputStream(TestPictures.png(120, 40, "small")))
                        .getRGB(1, 1));
    }

    @Test
    void aLargePictureIsMadeSmallerInItsOwnProportions() {
        var wide = LogoPicture.of(TestPictures.png(1920, 200, "wide"));
        var high = LogoPicture.of(TestPictures.jpeg(500, 1440, "high"));

        assertThat(wide.width()).isEqualTo(LogoPicture.WIDTH);
        assertThat(wide.height()).isEqualTo(50);
        assertThat(high.width()).isEqualTo(50);
        assertThat(high.height()).isEqualTo(LogoPicture.HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello, I am logo.png",
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><script>alert(1)</script></html>",
                "GIF89a",
                "BM",
                "RIFF0000WEBPVP8 "
            })
    void aFileOfAnotherKindIsRefusedWhateverItsName(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), Reason.NOT_A_PICTURE);
    }

    @Test
    void aFileThatOnlyBeginsAsAPictureIsRefused() {
        assertRefused(joined(PNG_MARK, new byte[500]), Reason.NOT_A_PICTURE);
        assertRefused(Arrays.copyOf(TestPictures.png(300, 300, "cut"), 200), Reason.NOT_A_PICTURE);
        assertRefused(
                joined(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, new byte[500]),
                Reason.NOT_A_PICTURE);
    }

    @Test
    void tenMegabytesAreRefusedUnread() {
        assertRefused(joined(TestPictures.png(10, 10, "then much"), new byte[10_000_000]), Reason.TOO_LARGE);
    }

    /** A few bytes can claim a picture of 1.6 GB. */
    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeAnyOfThemIsDrawn() {
        assertRefused(claiming(20_000, 20_000), Reason.TOO_MANY_PIXELS);
        assertRefused(claiming(2_001, 1), Reason.TOO_MANY_PIXELS);
        assertRefused(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), Reason.TOO_MANY_PIXELS);
    }

    @Test
    void nothingOfAFileThatIsTwoThingsAtOnceIsServed() {
        var script = "<script>alert(document.domain)</script>".getBytes(StandardCharsets.UTF_8);
        var behind = LogoPicture.of(joined(TestPictures.png(40, 40, "polyglot"), script));
        var within = LogoPicture.of(withComment(TestPictures.png(40, 40, "polyglot"), script));

        assertThat(behind.png()).isEqualTo(within.png());
        assertThat(new String(behind.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    /** Each pass goes over all pixels, and a pass may be a few bytes long. */
    @Test
    void aJpegOfThousandsOfPassesIsRefused() {
        var pass = new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0};
        var passes = new ByteArrayOutputStream();
        for (var i = 0; i < 5_000; i++) {
            passes.writeBytes(pass);
        }
        assertRefused(joined(TestPictures.jpeg(100, 100, "slow"), passes.toByteArray()), Reason.NOT_A_PICTURE);
    }

    @Test
    void whateverIsBrokenIsRefusedOrDrawnAndNothingElse() {
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++) {
            var file = round % 2 == 0 ? TestPictures.png(50, 50, "x") : TestPictures.jpeg(50, 50, "x");
            for (var i = 0; i < 5; i++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(LogoPicture.of(file).png()).startsWith(PNG_MARK);
            } catch (LogoRefusedException refused) {
                assertThat(refused.reason()).isNotNull();
            }
        }
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> LogoPicture.of(file))
                .isInstanceOfSatisfying(LogoRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    /** A PNG whose head says how large it is. */
    private static byte[] claiming(int width, int height) {
        var png = TestPictures.png(1, 1, "head");
        var head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    /** The PNG with a text behind its head, where programs write who made it. */
    private static byte[] withComment(byte[] png, byte[] words) {
        var text = joined("Comment\0".getBytes(StandardCharsets.ISO_8859_1), words);
        var chunk = ByteBuffer.allocate(text.length + 12)
                .putInt(text.length)
                .put("tEXt".getBytes(StandardCharsets.ISO_8859_1))
                .put(text);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, text.length + 4);
        chunk.putInt((int) sum.getValue());
        return joined(Arrays.copyOf(png, 33), chunk.array(), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
