package fi.seloste.noticecheck.reader;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/**
 * A text as a reader sees it, and where each character of it stands in what was handed in: markup, soft hyphens and
 * carriage returns are gone, and so are words that are too long to be words.
 */
final class Source {

    private static final int LONGEST_WORD = 80;
    private static final int LONGEST_TAG = 2_000;
    private static final int LONGEST_ENTITY = 10;

    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("aring", "å"),
            Map.entry("Auml", "Ä"),
            Map.entry("Ouml", "Ö"),
            Map.entry("Aring", "Å"),
            Map.entry("eacute", "é"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("rsquo", "’"),
            Map.entry("rdquo", "”"),
            Map.entry("ldquo", "“"),
            Map.entry("bull", "•"),
            Map.entry("sect", "§"),
            Map.entry("copy", "©"),
            Map.entry("shy", ""));

    private final String raw;
    private final StringBuilder plain;
    private final String text;
    private final int[] origin;
    private final BitSet heading = new BitSet();
    private final BitSet bold = new BitSet();
    private boolean inHeading;
    private boolean inBold;
    private boolean markup;

    private Source(String raw) {
        this.raw = raw;
        this.plain = new StringBuilder(raw.length());
        this.origin = new int[raw.length() + 1];
        read();
        origin[plain.length()] = raw.length();
        dropLongWords();
        text = plain.toString();
    }

    static Source of(String text) {
        return new Source(text);
    }

    String raw() {
        return raw;
    }

    String plain() {
        return text;
    }

    /** Where the character of the plain text stands in what was handed in. */
    int origin(int at) {
        return origin[at];
    }

    /** Where the text before this place ends in what was handed in. */
    int originOfEnd(int end) {
        return end == 0 ? 0 : Math.min(raw.length(), origin[end - 1] + 1);
    }

    boolean isHeading(int from, int to) {
        return all(heading, from, to);
    }

    boolean isBold(int from, int to) {
        return all(bold, from, to);
    }

    /** Whether there are tags in it, beside which a stray one is no residue. */
    boolean hasMarkup() {
        return markup;
    }

    private static boolean all(BitSet marked, int from, int to) {
        return from < to && marked.nextClearBit(from) >= to;
    }

    private void read() {
        var at = 0;
        while (at < raw.length()) {
            at = switch (raw.charAt(at)) {
                case '<' -> tag(at);
                case '&' -> entity(at);
                default -> character(at);
            };
        }
    }

    private int character(int at) {
        var c = raw.charAt(at);
        switch (c) {
            case '\r' -> {
                if (at + 1 >= raw.length() || raw.charAt(at + 1) != '\n') {
                    put('\n', at);
                }
            }
            case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> {}
            case '\u00a0', '\u2007', '\u202f', '\u2009', '\u2003', '\u2002', '\f', '\u000b' -> put(' ', at);
            case '\u2028', '\u2029' -> put('\n', at);
            default -> put(c, at);
        }
        return at + 1;
    }

    private int entity(int at) {
        var end = at + 1;
        while (end < raw.length() && end - at < LONGEST_ENTITY && raw.charAt(end) != ';') {
            end++;
        }
        if (end >= raw.length() || raw.charAt(end) != ';') {
            return character(at);
        }
        var name = raw.substring(at + 1, end);
        var value = ENTITIES.get(name);
        if (value == null && name.startsWith("#")) {
            value = numbered(name.substring(1));
        }
        if (value == null) {
            return character(at);
        }
        for (var i = 0; i < value.length(); i++) {
            put(value.charAt(i), at);
        }
        return end + 1;
    }

    private static String numbered(String number) {
        try {
            var point = number.startsWith("x") || number.startsWith("X")
                    ? Integer.parseInt(number.substring(1), 16)
                    : Integer.parseInt(number);
            if (point == 0xa0) {
                return " ";
            }
            return point > 31 && point < 0xffff && !Character.isSurrogate((char) point)
                    ? String.valueOf((char) point)
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private int tag(int at) {
        if (raw.startsWith("<!--", at)) {
            var end = raw.indexOf("-->", at);
            return end < 0 ? raw.length() : end + 3;
        }
        var name = tagName(at);
        if (name.isEmpty()) {
            return character(at);
        }
        var end = raw.indexOf('>', at, Math.min(raw.length(), at + LONGEST_TAG));
        if (end < 0) {
            return character(at);
        }
        markup = true;
        var closing = raw.charAt(at + 1) == '/';
        if (!closing && (name.equals("script") || name.equals("style"))) {
            var close = raw.indexOf("</" + name, end);
            var after = close < 0 ? -1 : raw.indexOf('>', close);
            return after < 0 ? raw.length() : after + 1;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "summary", "caption" -> {
                breakLine(at);
                inHeading = !closing;
            }
            case "b", "strong" -> inBold = !closing;
            case "td" -> put(closing ? '\t' : ' ', at);
            case "li" -> {
                breakLine(at);
                if (!closing) {
                    put('•', at);
                    put(' ', at);
                }
            }
            case "p",
                    "div",
                    "br",
                    "ul",
                    "ol",
                    "tr",
                    "table",
                    "section",
                    "article",
                    "dd",
                    "dl",
                    "hr",
                    "header",
                    "footer",
                    "main",
                    "tbody",
                    "title",
                    "body",
                    "head",
                    "nav",
                    "blockquote" -> breakLine(at);
            default -> {}
        }
        return end + 1;
    }

    private void breakLine(int at) {
        put('\n', at);
    }

    /** The name of the tag that begins here, or an empty string where none does. */
    private String tagName(int at) {
        var from = at + 1;
        if (from < raw.length() && raw.charAt(from) == '/') {
            from++;
        }
        var to = from;
        while (to < raw.length() && to - from < 12 && isAsciiLetterOrDigit(raw.charAt(to))) {
            to++;
        }
        if (to == from
                || !isAsciiLetter(raw.charAt(from))
                || to >= raw.length()
                || " \t\n\r/>".indexOf(raw.charAt(to)) < 0) {
            return "";
        }
        return raw.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9';
    }

    private void put(char c, int at) {
        if (plain.length() >= raw.length()) {
            return;
        }
        heading.set(plain.length(), inHeading || c == ' ' && heading.get(Math.max(0, plain.length() - 1)));
        bold.set(plain.length(), inBold);
        origin[plain.length()] = at;
        plain.append(c);
    }

    private void dropLongWords() {
        var start = 0;
        for (var i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || Character.isWhitespace(plain.charAt(i))) {
                for (var j = i - start > LONGEST_WORD ? start : i; j < i; j++) {
                    plain.setCharAt(j, ' ');
                }
                start = i + 1;
            }
        }
    }
}
