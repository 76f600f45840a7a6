package fi.seloste.notice.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A page ready to be sent, also compressed: once, when it is made, and the same bytes for everybody.
 *
 * @param tag  of its content, the same on every instance
 * @param made since when this instance serves it
 */
record Page(byte[] body, byte[] gzip, String tag, Instant made) {

    static Page of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Page of(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Page(body, compress(body), HexFormat.of().formatHex(digest, 0, 16), Instant.now());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of the page as it is, not compressed. */
    String etag() {
        return '"' + tag + '"';
    }

    /** What it holds of memory. */
    int weight() {
        return 500 + body.length + gzip.length;
    }

    private static byte[] compress(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
