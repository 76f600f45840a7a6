package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence, or an item of a list, under a heading or under none. */
final class Sentence {

    private static final int LONGEST = 1_500;
    private static final Pattern ITEM =
            Pattern.compile("^(?:[•·▪◦●○■*\\-–—+>»]\\s+|\\(?(?:\\d{1,2}|[a-zåäö])[.)]\\s+).*");
    private static final Pattern CELLS = Pattern.compile(" *\\t[\\t ]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:esim|mm|ns|ym|yms|jne|puh|ks|art|par|n|nk|tms|mukaan lukien|os|v|s|p|t\\.ex|bl\\.a|m\\.fl|m\\.m|dvs|ca|s\\.k|tel|osv|"
                    + "nr|no|e\\.g|i\\.e|etc|inc|ltd|co|vs|st|mr|ms|dr|kpl|klo|sv|fi|eur|milj|\\d{1,2}|[a-zåäö])\\.$");

    private final String text;
    private final String lower;
    private final int start;
    private final int end;
    private final Set<String> sections;
    private final boolean item;
    private final WordsIn words;
    private final Boolean[] known = new Boolean[Words.count()];

    /**
     * @param text     on one line, with single spaces
     * @param lower    the same in lower case
     * @param start    where it begins in the plain text
     * @param end      where it ends
     * @param sections ids of the sections that it stands in
     * @param item     whether it is an item of a list
     */
    Sentence(String text, String lower, int start, int end, Set<String> sections, boolean item) {
        this.text = text;
        this.lower = lower;
        this.words = new WordsIn(lower);
        this.start = start;
        this.end = end;
        this.sections = sections;
        this.item = item;
    }

    String text() {
        return text;
    }

    String lower() {
        return lower;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Set<String> sections() {
        return sections;
    }

    boolean item() {
        return item;
    }

    boolean in(String section) {
        return sections.contains(section);
    }

    boolean inAny(String... ids) {
        for (var id : ids) {
            if (sections.contains(id)) {
                return true;
            }
        }
        return false;
    }

    WordsIn words() {
        return words;
    }

    /** Whether one of the words stands in it. Several rules ask for the same words. */
    boolean has(String name) {
        var list = Words.number(name);
        if (known[list] == null) {
            known[list] = words.has(name);
        }
        return known[list];
    }

    static List<Sentence> of(String plain, int from, int to, Set<String> sections) {
        var found = new ArrayList<Sentence>();
        var lines = Line.of(plain.substring(from, to));
        var begin = -1;
        var end = -1;
        var item = false;
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var isItem = ITEM.matcher(line.text()).matches();
            if (begin >= 0 && (line.afterBlank() || isItem || endsBefore(lines.get(i - 1), line))) {
                split(plain, from + begin, from + end, sections, item, found);
                begin = -1;
            }
            if (begin < 0) {
                begin = line.start();
                item = isItem;
            }
            end = line.end();
        }
        if (begin >= 0) {
            split(plain, from + begin, from + end, sections, item, found);
        }
        return found;
    }

    /** Whether a line is not gone on with on the next. */
    private static boolean endsBefore(Line line, Line next) {
        var last = line.text().charAt(line.text().length() - 1);
        var first = next.text().codePointAt(0);
        return ":;".indexOf(last) >= 0
                || line.text().indexOf('\t') >= 0
                || line.text().length() < 70 && !Character.isLowerCase(first) && last != ',';
    }

    private static void split(
            String plain, int start, int end, Set<String> sections, boolean item, List<Sentence> found) {
        var from = start;
        for (var i = start; i < end; i++) {
            var c = plain.charAt(i);
            var stop = ".!?".indexOf(c) >= 0 && isEnd(plain, from, i, end) || i - from > LONGEST && c == ' ';
            if (stop) {
                add(plain, from, i + 1, sections, item, found);
                from = i + 1;
            }
        }
        add(plain, from, end, sections, item, found);
    }

    private static boolean isEnd(String plain, int from, int at, int end) {
        var next = at + 1;
        if (next < end && "\"”’')".indexOf(plain.charAt(next)) >= 0) {
            next++;
        }
        if (next >= end) {
            return true;
        }
        if (!Character.isWhitespace(plain.charAt(next))) {
            return false;
        }
        while (next < end && Character.isWhitespace(plain.charAt(next))) {
            next++;
        }
        if (next >= end || Character.isLowerCase(plain.codePointAt(next))) {
            return next >= end;
        }
        return plain.charAt(at) != '.'
                || !ABBREVIATION
                        .matcher(
                                plain.substring(Math.max(from, at - 14), at + 1).toLowerCase(Locale.ROOT))
                        .find();
    }

    private static void add(String plain, int from, int to, Set<String> sections, boolean item, List<Sentence> found) {
        while (from < to && Character.isWhitespace(plain.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(plain.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            var cells = CELLS.matcher(plain.substring(from, to)).replaceAll(" | ");
            var text = SPACES.matcher(cells).replaceAll(" ");
            found.add(new Sentence(text, text.toLowerCase(Locale.ROOT), from, to, sections, item));
        }
    }
}
