package fi.seloste.notice.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A page ready to be sent, with its strong entity tag. */
record Page(byte[] body, String etag) {

    static Page of(String html) {
        return of(html.getBytes(StandardCharsets.UTF_8));
    }

    static Page of(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return new Page(body, '"' + HexFormat.of().formatHex(digest, 0, 16) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
