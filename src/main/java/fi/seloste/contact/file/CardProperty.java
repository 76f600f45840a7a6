package fi.seloste.contact.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a card: its name, what is said about its value, and the value.
 *
 * @param parameters in capitals, as {@code TYPE=HOME} or, in old cards, {@code HOME}
 * @param value      decoded, its escapes still there
 */
record CardProperty(String name, List<String> parameters, String value) {

    /** Null where the line is none. */
    static CardProperty of(String line) {
        var colon = outsideQuotes(line, ':', 0);
        if (colon <= 0) {
            return null;
        }
        var head = split(line.substring(0, colon));
        var name = head.getFirst();
        // 'item1.EMAIL' groups lines that belong together.
        name = name.substring(name.lastIndexOf('.') + 1).strip().toUpperCase(Locale.ROOT);
        var parameters = head.stream()
                .skip(1)
                .map(each -> each.replace("\"", "").strip().toUpperCase(Locale.ROOT))
                .toList();
        var property = new CardProperty(name, parameters, line.substring(colon + 1));
        return property.isQuotedPrintable() ? property.decoded() : property;
    }

    boolean isPreferred() {
        return parameters.stream()
                .anyMatch(each -> each.equals("PREF")
                        || each.startsWith("PREF=")
                        || each.startsWith("TYPE=")
                                && List.of(each.substring(5).split(",")).contains("PREF"));
    }

    String text() {
        return unescaped(value).strip();
    }

    /** The parts of a value that has several, such as an address. */
    List<String> parts(char separator) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
            } else if (value.charAt(i) == separator) {
                parts.add(unescaped(value.substring(from, i)).strip());
                from = i + 1;
            }
        }
        parts.add(unescaped(value.substring(from)).strip());
        return parts;
    }

    private boolean isQuotedPrintable() {
        return parameters.stream()
                .anyMatch(each -> each.equals("QUOTED-PRINTABLE") || each.equals("ENCODING=QUOTED-PRINTABLE"));
    }

    private CardProperty decoded() {
        var bytes = new ByteArrayOutputStream();
        var charset = charset();
        for (var i = 0; i < value.length(); i++) {
            var code = value.charAt(i) == '=' && i + 2 < value.length() ? hex(value.substring(i + 1, i + 3)) : -1;
            if (code >= 0) {
                bytes.write(code);
                i += 2;
            } else {
                bytes.writeBytes(value.substring(i, i + 1).getBytes(charset));
            }
        }
        return new CardProperty(name, parameters, bytes.toString(charset));
    }

    private static int hex(String digits) {
        var high = Character.digit(digits.charAt(0), 16);
        var low = Character.digit(digits.charAt(1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private Charset charset() {
        try {
            return parameters.stream()
                    .filter(each -> each.startsWith("CHARSET="))
                    .findFirst()
                    .map(each -> Charset.forName(each.substring("CHARSET=".length())))
                    .orElse(UTF_8);
        } catch (IllegalArgumentException e) {
            return UTF_8;
        }
    }

    private static String unescaped(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        var text = new StringBuilder();
        for (var i = 0; i < value.length(); i++) {
            var each = value.charAt(i);
            if (each == '\\' && i + 1 < value.length()) {
                var escaped = value.charAt(++i);
                text.append(escaped == 'n' || escaped == 'N' ? '\n' : escaped);
            } else {
                text.append(each);
            }
        }
        return text.toString();
    }

    private static List<String> split(String head) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var end = outsideQuotes(head, ';', 0); end >= 0; end = outsideQuotes(head, ';', from)) {
            parts.add(head.substring(from, end));
            from = end + 1;
        }
        parts.add(head.substring(from));
        return parts;
    }

    private static int outsideQuotes(String text, char wanted, int from) {
        var quoted = false;
        for (var i = from; i < text.length(); i++) {
            quoted ^= text.charAt(i) == '"';
            if (!quoted && text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
