package fi.seloste.onboarding.oldnotice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The items of a sentence that is a list, as they are written: 'Name, address (street and town) and phone'. */
final class Listed {

    private static final int LONGEST = 160;
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•·▪◦●○■*\\-–—+>»]\\s*|\\(?(?:\\d{1,2}|[a-zåäö])[.)]\\s+)");
    private static final Pattern END = Pattern.compile("[\\s.;:,]+$");
    private static final Pattern CONJUNCTION = Pattern.compile("^(?:ja|sekä|tai|och|samt|eller|and|or|as well as)\\s+");
    private static final Pattern AND = Pattern.compile("\\s+(?:ja|sekä|och|samt|and|as well as)\\s+(?!-)");

    /** A list whose signs lost their lines: '- Name- Phone'. */
    private static final Pattern DASH = Pattern.compile("(?<=\\p{L})- ?(?=\\p{Lu})");

    private Listed() {}

    /** Without the sign that it begins with and the stop that it ends with. */
    static String bare(String text) {
        return END.matcher(BULLET.matcher(text.strip()).replaceFirst("")).replaceFirst("");
    }

    /** What a list is led in with is left out, where it says nothing else: 'We collect the following data:'. */
    static String withoutLead(String text) {
        var bare = bare(text);
        var lower = bare.toLowerCase(Locale.ROOT);
        var at = 0;
        var lead = Phrases.matcher(lower, "lead");
        while (lead.find() && Phrases.rest(lower.substring(at, lead.start()), "lead_rest") == 0) {
            at = lead.end();
        }
        var rest = Phrases.matcher(lower, "lead_rest");
        while (rest.find(at) && lower.substring(at, rest.start()).isBlank()) {
            at = rest.end();
        }
        while (at < bare.length() && " :,".indexOf(bare.charAt(at)) >= 0) {
            at++;
        }
        return bare.substring(at);
    }

    /** The items, or the text itself where it is none. */
    static List<String> items(String text) {
        var items = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ';')) {
                add(text.substring(from, i), items);
                from = i + 1;
            }
        }
        add(text.substring(from), items);
        return items;
    }

    static boolean isList(List<String> items) {
        return items.stream().allMatch(item -> item.length() <= LONGEST);
    }

    private static void add(String text, List<String> items) {
        for (var piece : DASH.split(text)) {
            one(piece, items);
        }
    }

    private static void one(String text, List<String> items) {
        var item = CONJUNCTION.matcher(bare(text)).replaceFirst("");
        if (item.isBlank()) {
            return;
        }
        var lower = item.toLowerCase(Locale.ROOT);
        if (Phrases.whole(lower, "data.").isPresent()) {
            items.add(item);
            return;
        }
        var from = 0;
        var and = AND.matcher(item);
        while (and.find()) {
            var others = Phrases.matcher(lower.substring(and.end()), "others").lookingAt();
            if (isOutside(item, and.start())
                    && item.charAt(and.start() - 1) != '-'
                    && (others || !Phrases.in(lower, "one_phrase"))) {
                items.add(item.substring(from, and.start()).strip());
                from = and.end();
            }
        }
        items.add(item.substring(from).strip());
    }

    private static boolean isOutside(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '(').count()
                == text.substring(0, at).chars().filter(c -> c == ')').count();
    }
}
