package fi.seloste.notice.web;

import fi.seloste.notice.explained.ExplainedNotice;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A copy of a notice that somebody has saved, as a page or as text. It is read, and kept nowhere. */
final class SavedCopy {

    /** Spaces of all kinds, what hyphenates invisibly, and the marks that browsers put before the items of a list. */
    private static final Pattern NO_WORDS = Pattern.compile("[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF•◦▪‣]+");

    private static final Pattern MARKUP = Pattern.compile("(?i)<(!doctype|html|body|main|section|h1|p|div)\\b");

    private static final String FOLDED = "svg, details > :not(summary)";
    private static final List<String> FROZEN = List.of("svg", FOLDED, "figure, details", "none");

    private final byte[] bytes;
    private final String text;

    SavedCopy(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.UTF_8);
    }

    /** Of the whole copy, and of the main part within it, without what the page added to what was published. */
    List<String> digests() {
        var from = text.indexOf("<main");
        var to = text.lastIndexOf("</main>");
        return from < 0 || to < from
                ? List.of(sha256(bytes))
                : List.of(
                        sha256(bytes),
                        sha256(ExplainedNotice.withoutAdded(text.substring(from, to + "</main>".length()))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    /** All that it says, without what lies between the words. */
    String words() {
        if (!MARKUP.matcher(text).find()) {
            return words(text);
        }
        var page = Jsoup.parse(text);
        var main = page.selectFirst("main#notice");
        return words(main == null ? page.body() : main, "svg, script, style, noscript, " + ExplainedNotice.ADDED);
    }

    /** The words of each thing in it that the page added, or somebody else. */
    Set<String> added() {
        return MARKUP.matcher(text).find() ? addedTo(text) : Set.of();
    }

    static Set<String> addedTo(String page) {
        var parsed = Jsoup.parse(page);
        var added = parsed.select(ExplainedNotice.ADDED).stream()
                .map(Element::wholeText)
                .map(SavedCopy::words)
                .collect(Collectors.toSet());
        ExplainedNotice.added(page)
                .map(Jsoup::parseBodyFragment)
                .map(each -> words(each.body().wholeText()))
                .forEach(added::add);
        return added;
    }

    /**
     * What a published version says, in each of the ways in which a copy may hold it: whole; with what unfolds left folded,
     * as it is when somebody copies from the screen; and without the picture's words at all. Text that was copied from the
     * screen also has what the page adds.
     *
     * @param main as the page shows it
     */
    static List<String> wordsOf(String main) {
        return Stream.concat(
                        FROZEN.stream().map(left -> left + ", " + ExplainedNotice.ADDED),
                        Stream.of("svg", FOLDED, "svg, .why .reason, [class=layer] details > :not(summary)"))
                .map(left -> words(Jsoup.parse(main).body(), left))
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
