package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a version is chained to the one before it by: a few lines of text that anyone may read, whose SHA-256 the next
 * link begins with. Digests are written as lower-case hexadecimal numbers, as {@code sha256sum} writes them. The
 * changelog {@code 0010-chain.sql} writes the same lines for versions that are older than the chain.
 *
 * @param previous SHA-256 of the link before it; {@link #NOTHING} for the first
 * @param summary  SHA-256 of what was said of the change: the languages after their codes, with a bar between them
 * @param checksum SHA-256 over the canonical facts and the main part of each language
 * @param texts    those that it was published in
 */
public record ChainLink(
        String previous,
        UUID notice,
        int number,
        Instant publishedAt,
        boolean material,
        String summary,
        String checksum,
        Map<Language, Text> texts) {

    /** SHA-256 of the main part and of the title. */
    public record Text(String main, String title) {}

    /** Before the first version. */
    public static final String NOTHING = "0".repeat(64);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** The lines, each with its end. */
    public String text() {
        var text = new StringBuilder("seloste notice chain 1\n")
                .append("previous %s\nnotice %s\nversion %d\npublished %s\n"
                        .formatted(previous, notice, number, MOMENT.format(publishedAt)))
                .append("change %s\nsummary %s\nchecksum %s\n"
                        .formatted(material ? "material" : "minor", summary, checksum));
        for (var language : Language.values()) {
            if (texts.containsKey(language)) {
                var digests = texts.get(language);
                text.append("%s %s %s\n".formatted(language.code(), digests.main(), digests.title()));
            }
        }
        return text.toString();
    }

    public String digest() {
        return sha256(text());
    }

    /** What was said of a change, as its digest is made of it. */
    static String said(LocalizedText summary) {
        return Stream.of(Language.values())
                .flatMap(language -> summary.in(language).map(text -> language.code() + " " + text).stream())
                .collect(Collectors.joining("|"));
    }

    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
