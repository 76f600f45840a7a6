package fi.seloste.noticecheck.reader;

import fi.seloste.noticecheck.reader.Heading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a text: lines that stand alone, first cells of table rows, and beginnings of lines before a colon or a
 * dash. Numbers, capitals and markup make a heading surer; without them nearly every word must be a heading's.
 */
final class Outline {

    private static final int LONGEST = 160;
    private static final int ROWS = 6;

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:(?:§|[Kk]ohta|[Ss]ection|[Pp]unkt)\\s?)?\\(?(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.):]+\\s*|\\s+[-–.]\\s+|\\s+)(?=[\\p{L}*\"”(])"
                    + "|^([A-ZÅÄÖ]|[IVX]{1,4})[.):]\\s+(?=\\p{Lu})");
    private static final Pattern MARKDOWN = Pattern.compile("^(#{1,6})\\s*");
    private static final Pattern BULLET = Pattern.compile("^[•·▪◦●○■*\\-–—+>»]\\s+");
    private static final Pattern STARS = Pattern.compile("^(\\*\\*|__)(.{2,100}?)(\\*\\*|__)");
    private static final Pattern CELLS = Pattern.compile("\\s*\\t[\\t ]*|\\s+\\|\\s+|(?<=\\S) {3,}(?=\\S)");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern AFTER = Pattern.compile("[\\s:.|#]+$");

    private final Source source;
    private final List<Heading> headings = new ArrayList<>();
    private final boolean inRows;
    /** Below a row that names the columns: what begins a row there is no heading. */
    private boolean inTable;

    private Outline(Source source, boolean inRows) {
        this.source = source;
        this.inRows = inRows;
    }

    static List<Heading> of(Source source, List<Line> lines) {
        var outline = new Outline(
                source, lines.stream().filter(Outline::isRow).limit(ROWS).count() == ROWS);
        for (var i = 0; i < lines.size(); i++) {
            outline.read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null, i);
        }
        return outline.headings;
    }

    /** Plainly 'Heading: body'. Where many lines are, a line that begins less plainly is another. */
    private static boolean isRow(Line line) {
        var colon = line.text().indexOf(": ");
        if (colon < 3 || colon > 40) {
            return false;
        }
        var words = HeadingWords.of(line.text().substring(0, colon));
        return words.kind() == Kind.SECTION && words.other() == 0;
    }

    private void read(Line line, Line next, int index) {
        var at = 0;
        var text = line.text();
        if (text.startsWith("|")) {
            at = 1;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
        }
        var rest = text.substring(at);
        var markdown = MARKDOWN.matcher(rest);
        var level = 0;
        if (markdown.find()) {
            level = markdown.group(1).length();
            at += markdown.end();
            rest = text.substring(at);
        }
        var bullet = BULLET.matcher(rest);
        var bulleted = level == 0 && bullet.find();
        if (bulleted) {
            at += bullet.end();
            rest = text.substring(at);
        }
        var stars = STARS.matcher(rest);
        var starred = stars.find();
        if (starred) {
            var inner = stars.group(2);
            var number = number(inner);
            var skipped = number == null ? 0 : number.end();
            if (stars.end() == rest.length() || rest.substring(stars.end()).isBlank()) {
                add(
                        line,
                        inner.substring(skipped),
                        number(number),
                        Math.max(level, 1),
                        line.end(),
                        true,
                        bulleted,
                        next,
                        index);
            } else {
                runIn(line, inner.substring(skipped), number(number), at + stars.end(), true, bulleted, true);
            }
            return;
        }
        var number = number(rest);
        if (number != null) {
            at += number.end();
            rest = text.substring(at);
            var inner = STARS.matcher(rest);
            if (inner.find() && rest.substring(inner.end()).isBlank()) {
                add(line, inner.group(2), number(number), level, line.end(), true, bulleted, next, index);
                return;
            }
        }
        var from = line.start() + at;
        var bold = boldEnd(from, line.end());
        var cells = CELLS.matcher(rest);
        inTable &= !line.afterBlank();
        if (cells.find() && cells.start() > 0 && cells.start() <= LONGEST && !bulleted) {
            if (isRowOfHeadings(rest.substring(cells.end()))) {
                inTable = true;
                return;
            }
            if (inTable && !line.afterBlank()) {
                return;
            }
            if (runIn(line, rest.substring(0, cells.start()), number(number), at + cells.end(), true, false, false)) {
                return;
            }
        }
        if (level == 0 && colon(line, rest, at, number(number), number != null, bulleted)) {
            return;
        }
        var marked = number != null && isNumber(number)
                || level > 0
                || source.isHeading(from, line.end())
                || bold >= line.end()
                || isShouted(rest);
        if (rest.length() <= LONGEST
                && add(line, rest, number(number), level, line.end(), marked, bulleted, next, index)) {
            return;
        }
        if (bold > from + 2 && bold < line.end()) {
            if (runIn(
                    line,
                    text.substring(at, bold - line.start()),
                    number(number),
                    bold - line.start(),
                    true,
                    bulleted,
                    true)) {
                return;
            }
        }
        inline(line, rest, at, number(number), number != null, bulleted);
    }

    /** The first row of a table, which names its columns. */
    private static boolean isRowOfHeadings(String cells) {
        var words = HeadingWords.of(cells.replace('|', ' ').strip());
        return words.kind() == Kind.SECTION && words.other() == 0 && words.words() <= 4;
    }

    /** 'Heading: body' on one line. */
    private boolean colon(Line line, String rest, int at, String number, boolean numbered, boolean bulleted) {
        var colon = rest.indexOf(": ");
        return colon > 2
                && colon < 100
                && !rest.substring(colon + 1).isBlank()
                && runIn(line, rest.substring(0, colon), number, at + colon + 1, numbered, bulleted, false);
    }

    /** 'Heading – body' or, in so few words, 'Heading. Body' on one line. */
    private void inline(Line line, String rest, int at, String number, boolean numbered, boolean bulleted) {
        for (var separator : List.of(" – ", " - ", " — ", ". ", "? ")) {
            var found = rest.indexOf(separator);
            if (found > 2 && found < 70 && (line.afterBlank() || numbered)) {
                var prefix = rest.substring(0, found);
                var words = HeadingWords.of(prefix);
                var strict = words.isHeading()
                        && words.kind() != Kind.OTHER
                        && words.other() == 0
                        && words.words() <= 6
                        && (!separator.equals(". ") || isBare(prefix));
                if (strict
                        && !(separator.equals(". ") && isSaidAgain(words, line))
                        && runIn(line, prefix, number, at + found + separator.length(), numbered, bulleted, false)) {
                    return;
                }
            }
        }
    }

    /** 'What we collect', and under it 'What we collect is: …' */
    private boolean isLeadIn(HeadingWords words, String heading, Line line) {
        return isSaidAgain(words, line) && Words.in(heading.toLowerCase(Locale.ROOT), "verb");
    }

    /** 'What we collect', and under it 'What you give us. When you …': the same thing in its parts. */
    private boolean isSaidAgain(HeadingWords words, Line line) {
        return !headings.isEmpty()
                && headings.getLast().ids().containsAll(words.ids())
                && source.plain()
                        .substring(Math.min(headings.getLast().body(), line.start()), line.start())
                        .isBlank();
    }

    /** Words without a verb: what could be a heading before a full stop. */
    private static boolean isBare(String prefix) {
        return !Words.in(prefix.toLowerCase(Locale.ROOT), "verb");
    }

    private boolean runIn(
            Line line, String text, String number, int bodyAt, boolean marked, boolean bulleted, boolean bold) {
        var heading = trimmed(text);
        if (bulleted && !bold || !startsLikeHeading(heading) || !bold && heading.contains(". ")) {
            return false;
        }
        var words = HeadingWords.of(heading);
        var allowed = marked ? 3 : inRows ? 2 : 1;
        if (!words.isHeading()
                || words.words() > 14
                || words.other() > allowed
                || words.kind() == Kind.OTHER && !marked
                || words.kind() == Kind.TITLE
                || !marked
                        && !inRows
                        && !line.afterSentence()
                        && !line.afterBlank()
                        && (words.other() > 0 || words.words() > 4)) {
            return false;
        }
        if (!marked && !bold && (isDetail(heading) || isAddressed(heading) || isLeadIn(words, heading, line))) {
            return false;
        }
        var body = line.start() + bodyAt;
        headings.add(new Heading(words.ids(), words.kind(), heading, line.start(), body, number, 0));
        return true;
    }

    /** 'Contact: …' within a block of details is a detail. */
    private static boolean isDetail(String heading) {
        return Words.in(heading.toLowerCase(Locale.ROOT), "detail_label");
    }

    /** 'You can complain to the authority: …' is a sentence. */
    private static boolean isAddressed(String heading) {
        return Words.in(heading.toLowerCase(Locale.ROOT), "addressed");
    }

    private boolean add(
            Line line,
            String text,
            String number,
            int level,
            int end,
            boolean marked,
            boolean bulleted,
            Line next,
            int index) {
        var heading = trimmed(text);
        if (heading.isEmpty() || bulleted && level == 0 && !marked || !marked && isPlainlyText(heading, text)) {
            return false;
        }
        var words = HeadingWords.of(heading);
        var last = text.charAt(text.length() - 1);
        var strong = marked
                && (level > 0
                        || !number.isEmpty()
                        || source.isHeading(line.start(), line.end())
                        || words.words() <= 14);
        if (!words.isHeading()) {
            // Something else begins, where it is clear that a heading stands here.
            if (strong
                    && (level > 0 || isBigNumber(number))
                    && words.words() <= 10
                    && ".,;:".indexOf(last) < 0
                    && startsLikeHeading(heading)) {
                headings.add(new Heading(Set.of(), Kind.OTHER, heading, line.start(), end, number, level));
                return true;
            }
            return false;
        }
        if (last == ',' || last == ';' || !startsLikeHeading(heading) && level == 0) {
            return false;
        }
        var sentence = last == '.'
                        && (words.words() > 7 && (number.isEmpty() || words.other() > 1 || isSentence(heading, last))
                                || !strong && words.other() > 0)
                || heading.contains(". ") && (words.words() > 8 || heading.contains(": "));
        var alone = line.afterBlank() || index == 0;
        var accepted = strong
                ? words.other() <= 6 && words.words() <= 20
                : alone
                        ? words.other() <= (last == '?' ? 4 : words.words() <= 6 ? 2 : 1)
                                && words.words() <= 14
                                && last != '.'
                        : words.other() <= (words.words() <= 3 ? 0 : 1)
                                && words.words() <= 9
                                && last != '.'
                                && (last == ':' || line.afterSentence() || shortBefore(line));
        if (!accepted || sentence || level == 0 && !strong && isSentence(heading, last)) {
            return false;
        }
        if (last == ':'
                && !strong
                && (words.other() > 0
                        || words.words() > 6
                        || Words.in(heading.toLowerCase(Locale.ROOT), "list_follows"))) {
            return false;
        }
        if (words.ids().equals(Set.of("date")) && Dates.anyIn(heading)) {
            return false;
        }
        if (!strong && isNameUnderHeading(words, line, alone)) {
            return false;
        }
        headings.add(new Heading(words.ids(), words.kind(), heading, line.start(), end, number, level));
        return true;
    }

    /** So long, or so ended, that no line is a heading by its words alone; they need not be looked at. */
    private static boolean isPlainlyText(String heading, String line) {
        var words = heading.chars().filter(c -> c == ' ').count() + 1;
        var last = line.charAt(line.length() - 1);
        return words > 14 || last == '.' && words > 7 || last == ',' || last == ';' || !startsLikeHeading(heading);
    }

    /** What stands right under a heading is what it heads, and the name of a register may end in that word. */
    private boolean isNameUnderHeading(HeadingWords words, Line line, boolean alone) {
        if (headings.isEmpty()
                || headings.getLast().kind() == Kind.TITLE
                || !source.plain()
                        .substring(Math.min(headings.getLast().body(), line.start()), line.start())
                        .isBlank()) {
            return false;
        }
        return !alone
                || words.ids().equals(Set.of("register_name"))
                        && headings.getLast().ids().contains("register_name");
    }

    /** Where there is no empty line before a heading, what stands before is a detail or a finished sentence. */
    private boolean shortBefore(Line line) {
        var before = source.plain().lastIndexOf('\n', Math.max(0, line.start() - 1));
        var start = before <= 0 ? 0 : source.plain().lastIndexOf('\n', before - 1) + 1;
        return before - start < 70;
    }

    private static boolean isSentence(String heading, char last) {
        var lower = heading.toLowerCase(Locale.ROOT);
        return last != '?' && Words.in(lower, "verb") && !(Words.in(lower, "question_word") && heading.length() < 60);
    }

    private static String trimmed(String text) {
        var spaced = SPACES.matcher(text.replace("*", "").replace("_", "")).replaceAll(" ");
        return AFTER.matcher(spaced.strip()).replaceAll("");
    }

    private static boolean startsLikeHeading(String heading) {
        if (heading.isEmpty()) {
            return false;
        }
        var first = heading.codePointAt(0);
        return Character.isUpperCase(first) || !Character.isLetter(first);
    }

    private static boolean isShouted(String text) {
        var letters = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 4;
    }

    private int boldEnd(int from, int to) {
        var at = from;
        while (at < to && source.isBold(at, at + 1)) {
            at++;
        }
        return at;
    }

    private static Matcher number(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? number : null;
    }

    private static String number(Matcher number) {
        return number == null || number.group(1) == null ? "" : number.group(1);
    }

    private static boolean isNumber(Matcher number) {
        return number.group(1) != null || Character.isUpperCase(number.group(2).charAt(0));
    }

    /** A number on the first level, as sections have; longer lists have numbers, too. */
    private static boolean isBigNumber(String number) {
        return !number.isEmpty() && !number.contains(".");
    }
}
