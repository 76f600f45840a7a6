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

    /**
     * Looks at a file as an upload is looked at, and keeps nothing of it.
     *
     * @throws LogoRefusedException where it is no PNG or JPEG, or too large
     */
    public static void require(byte[] file) {
        LogoPicture.of(file);
    }
}
