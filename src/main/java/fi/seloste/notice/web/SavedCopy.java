package fi.seloste.notice.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A copy of a notice that somebody has saved, as a page or as text. It is read, and kept nowhere. */
final class SavedCopy {

    /** Spaces of all kinds, what hyphenates invisibly, and the marks that browsers put before the items of a list. */
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF•◦▪‣]+");

    private static final Pattern MARKUP = Pattern.compile("(?i)<(!doctype|html|body|main|section|h1|p|div)\\b");

    private final byte[] bytes;
    private final String text;

    SavedCopy(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.UTF_8);
    }

    /** Of the whole copy, and of the main part within it. */
    List<String> digests() {
        var from = text.indexOf("<main");
        var to = text.lastIndexOf("</main>");
        return from < 0 || to < from
                ? List.of(sha256(bytes))
                : List.of(
                        sha256(bytes),
                        sha256(text.substring(from, to + "</main>".length()).getBytes(StandardCharsets.UTF_8)));
    }

    /** All that it says, without what lies between the words. */
    String words() {
        if (!MARKUP.matcher(text).find()) {
            return words(text);
        }
        var page = Jsoup.parse(text);
        var main = page.selectFirst("main#notice");
        return words(main == null ? page.body() : main, "svg, script, style, noscript");
    }

    /**
     * What a published version says, in each of the ways in which a copy may hold it: whole; with what unfolds left folded,
     * as it is when somebody copies from the screen; and without the picture's words at all.
     */
    static List<String> wordsOf(byte[] main) {
        var html = new String(main, StandardCharsets.UTF_8);
        return Stream.of("svg", "svg, details > :not(summary)", "figure, details", "none")
                .map(left -> words(Jsoup.parse(html).body(), left))
                .distinct()
                .toList();
    }

    private static String words(Element element, String left) {
        var copy = element.clone();
        copy.select(left).remove();
        return words(copy.wholeText());
    }

    private static String words(String text) {
        return NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
