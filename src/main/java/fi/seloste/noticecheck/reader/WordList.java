package fi.seloste.noticecheck.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One list of words. Its lines are sorted by the letters that they can begin with, and are tried only where such a letter
 * stands: most places of a text are passed over at a glance.
 */
final class WordList {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";

    /** The letters of the three languages have smaller numbers. */
    private static final int LETTERS = 0x180;

    /** Stands for a beginning that is no letter: such lines are tried everywhere. */
    private static final char ANY = '\0';

    private final Pattern[] atWord;
    private final Pattern[] within;

    WordList(List<String> lines) {
        var beginning = lines.stream().filter(line -> !line.startsWith("*")).toList();
        var inside = lines.stream()
                .filter(line -> line.startsWith("*"))
                .map(line -> line.substring(1))
                .toList();
        within = patterns(inside);
        atWord = patterns(Stream.concat(beginning.stream(), inside.stream()).toList());
    }

    Finder in(String text) {
        return new Finder(text);
    }

    /** Finds one occurrence after another in a text. */
    final class Finder {

        private final String text;
        private int from;
        private int start;
        private int end;

        private Finder(String text) {
            this.text = text;
        }

        boolean find() {
            for (var at = from; at < text.length(); at++) {
                var here = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? atWord : within;
                var letter = text.charAt(at);
                if (here != null && (letter < LETTERS && isAt(here[letter], at) || isAt(here[ANY], at))) {
                    start = at;
                    from = Math.max(end, at + 1);
                    return true;
                }
            }
            from = text.length();
            return false;
        }

        private boolean isAt(Pattern pattern, int at) {
            if (pattern == null) {
                return false;
            }
            var matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            matcher.region(at, text.length());
            if (matcher.lookingAt()) {
                end = matcher.end();
                return true;
            }
            return false;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }

        String group() {
            return text.substring(start, end);
        }

        int count() {
            var count = 0;
            while (find()) {
                count++;
            }
            return count;
        }
    }

    /** By letter; nothing where there are no lines. */
    private static Pattern[] patterns(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var byLetter = new HashMap<Character, List<String>>();
        for (var line : lines) {
            for (var letter : beginnings(line)) {
                byLetter.computeIfAbsent(letter, one -> new ArrayList<>()).add(line);
            }
        }
        var patterns = new Pattern[LETTERS];
        byLetter.forEach((letter, sharing) -> patterns[letter] = Pattern.compile(expression(sharing)));
        return patterns;
    }

    /** The letters that a line can begin with; those of each choice, where it begins with one. */
    private static List<Character> beginnings(String line) {
        var rest = line.startsWith("\\b") ? line.substring(2) : line;
        if (rest.startsWith("(") && !rest.startsWith("(?")) {
            var close = rest.indexOf(')');
            var inner = rest.substring(1, close < 0 ? rest.length() : close);
            var optional = close >= 0 && rest.startsWith("?", close + 1);
            var letters =
                    Stream.of(inner.split("\\|", -1)).map(WordList::letter).collect(Collectors.toList());
            if (optional) {
                letters.addAll(beginnings(rest.substring(close + 2)));
            }
            return letters.contains(ANY) || inner.contains("(")
                    ? List.of(ANY)
                    : letters.stream().distinct().toList();
        }
        return List.of(letter(rest));
    }

    private static char letter(String line) {
        var plain = !line.isEmpty()
                && Character.isLetterOrDigit(line.charAt(0))
                && (line.length() < 2 || "?*{|".indexOf(line.charAt(1)) < 0);
        return plain ? line.charAt(0) : ANY;
    }

    /** Letters and digits of any language are what a word is made of. */
    private static String expression(List<String> lines) {
        return String.join("|", lines)
                .replaceAll("\\\\b(?=[a-zåäö])", Matcher.quoteReplacement(NO_LETTER_BEFORE))
                .replace("\\b", "(?![\\p{L}\\p{N}])")
                .replace("\\w", "[\\p{L}\\p{N}]")
                .replace("~", "[^\\n]{0,60}?");
    }
}
