package fi.seloste.notice;

import fi.seloste.common.LocalizedText;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A published version of a notice.
 *
 * @param number  1, 2, 3 … within the notice
 * @param summary what changed, in the publisher's words
 * @param sha256  over the canonical facts and the main part of each language
 */
public record NoticeVersion(
        UUID id,
        int number,
        Instant publishedAt,
        String publishedBy,
        LocalizedText summary,
        boolean material,
        byte[] sha256) {

    public String digest() {
        return HexFormat.of().formatHex(sha256);
    }
}
