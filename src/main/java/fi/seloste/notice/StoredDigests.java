package fi.seloste.notice;

import fi.seloste.common.Language;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A version as it stands in the database, told by digests that the database makes: what is published stays there.
 *
 * @param checksum what was written down when it was published
 * @param chained  the same of its link; null for one that an instance older than the chain published
 * @param content  SHA-256 over its facts and main parts as they stand
 */
record StoredDigests(
        UUID notice,
        int number,
        Instant publishedAt,
        boolean material,
        byte[] checksum,
        byte[] chained,
        String content,
        String summary,
        String mainFi,
        String titleFi,
        String mainSv,
        String titleSv,
        String mainEn,
        String titleEn) {

    boolean isAsWrittenDown() {
        return hex(checksum).equals(content);
    }

    ChainLink link(String previous) {
        var texts = new EnumMap<Language, ChainLink.Text>(Language.class);
        put(texts, Language.FI, mainFi, titleFi);
        put(texts, Language.SV, mainSv, titleSv);
        put(texts, Language.EN, mainEn, titleEn);
        return new ChainLink(previous, notice, number, publishedAt, material, summary, hex(checksum), texts);
    }

    /** What the next link begins with. */
    String digest(ChainLink link) {
        return chained == null ? link.digest() : hex(chained);
    }

    private static void put(EnumMap<Language, ChainLink.Text> texts, Language language, String main, String title) {
        if (main != null) {
            texts.put(language, new ChainLink.Text(main, title));
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
