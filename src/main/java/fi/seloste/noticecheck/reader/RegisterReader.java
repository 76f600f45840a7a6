package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of the registers that a notice is about. */
final class RegisterReader {

    private static final int MOST = 20;
    private static final int LONGEST = 160;

    private static final Pattern ITEM =
            Pattern.compile("^(?:[•·▪*\\-–—+]\\s*|\\(?(?:\\d{1,2}|[a-zA-ZåäöÅÄÖ])[.)]\\s+)");
    private static final Pattern TITLE = Pattern.compile(
            "([\\p{L}-]+(?: (?:ja|sekä|och) [\\p{L}-]+)?[Rr]ekisteri)n (?:tietosuoja|rekisteri)selos",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_SV = Pattern.compile(
            "(?:beskrivning|policy|information) (?:för|över|av|om|gällande) ([\\p{L}-]*registre?t?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TITLE_EN = Pattern.compile(
            "(?:notice|policy|statement|description) (?:of|for|on) (?:the )?([\\p{L} -]{3,40}? register)",
            Pattern.CASE_INSENSITIVE);

    private RegisterReader() {}

    static List<String> read(Text text) {
        var names = new ArrayList<String>();
        text.sections("register_name").forEach(section -> {
            var body = text.plain().substring(section.start(), Math.max(section.start(), section.own()));
            for (var line : body.lines()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList()) {
                var name = name(line);
                if (!name.isEmpty() && name.length() <= LONGEST && names.size() < MOST && !names.contains(name)) {
                    names.add(name);
                }
                if (line.length() > LONGEST) {
                    break;
                }
            }
        });
        if (names.isEmpty()) {
            var top = text.plain().substring(0, Math.min(400, text.plain().length()));
            for (var pattern : List.of(TITLE, TITLE_SV, TITLE_EN)) {
                var matcher = pattern.matcher(top);
                if (names.isEmpty() && matcher.find()) {
                    names.add(matcher.group(1).strip());
                }
            }
        }
        return names;
    }

    private static String name(String line) {
        var item = ITEM.matcher(line).replaceFirst("");
        var lead = Words.matcher("register_lead", item.toLowerCase(Locale.ROOT));
        var rest = lead.find() && lead.end() <= item.length() ? item.substring(lead.end()) : item;
        var stop = rest.indexOf(". ");
        return (stop > 0 ? rest.substring(0, stop) : rest)
                .strip()
                .replaceAll("[\\s.;:,|*]+$", "")
                .replaceAll("^[\"”“'*|\\s]+|[\"”“']+$", "");
    }
}
