package fi.seloste.tenant;

import java.util.HexFormat;

/**
 * An organisation's logo without its bytes: small, so that it can be asked for often.
 *
 * @param digest the SHA-256 of the bytes, by which they are addressed
 */
public record Logo(String digest, int width, int height) {

    Logo(byte[] sha256, int width, int height) {
        this(HexFormat.of().formatHex(sha256), width, height);
    }
}
