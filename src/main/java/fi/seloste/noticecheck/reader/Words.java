package fi.seloste.noticecheck.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which the reader knows what a notice speaks of, of all three languages at once: a notice may change its
 * language half-way. A file is lists under a name in brackets; each line is a beginning of words, so that a stem stands
 * for all its forms. {@code ~} is a gap of up to sixty characters, {@code \\b} the end of a word, {@code *} at the
 * beginning lets the line begin within a word; the rest is as in regular expressions, with lower-case letters.
 */
final class Words {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";

    private static final Map<String, Pattern> PATTERNS = read();

    private Words() {}

    static Pattern of(String name) {
        var found = PATTERNS.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no words are called " + name);
        }
        return found;
    }

    static boolean in(String text, String name) {
        return of(name).matcher(text).find();
    }

    static Matcher matcher(String name, String text) {
        return of(name).matcher(text);
    }

    /** The names that begin so, without that beginning, in the order of the files. */
    static List<String> names(String beginning) {
        return PATTERNS.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .map(name -> name.substring(beginning.length()))
                .toList();
    }

    private static Map<String, Pattern> read() {
        var lists = new LinkedHashMap<String, List<String>>();
        for (var file : List.of("headings", "fi", "sv", "en")) {
            List<String> list = null;
            for (var line : lines("/noticecheck/" + file + ".txt")) {
                if (line.startsWith("[") && line.endsWith("]") && line.indexOf(']') == line.length() - 1) {
                    list = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    list.add(line.strip());
                }
            }
        }
        var patterns = new LinkedHashMap<String, Pattern>();
        lists.forEach((name, list) -> patterns.put(name, pattern(list)));
        return patterns;
    }

    /** Most lines begin where a word does, which is looked at once for all of them. */
    private static Pattern pattern(List<String> list) {
        var beginning = list.stream().filter(line -> !line.startsWith("*")).toList();
        var within = list.stream()
                .filter(line -> line.startsWith("*"))
                .map(line -> line.substring(1))
                .toList();
        var parts = new ArrayList<String>();
        if (!beginning.isEmpty()) {
            parts.add(NO_LETTER_BEFORE + "(?:" + expression(beginning) + ")");
        }
        if (!within.isEmpty()) {
            parts.add("(?:" + expression(within) + ")");
        }
        return Pattern.compile(String.join("|", parts));
    }

    /** Letters and digits of any language are what a word is made of. */
    private static String expression(List<String> lines) {
        return String.join("|", lines)
                .replaceAll("\\\\b(?=[a-zåäö])", Matcher.quoteReplacement(NO_LETTER_BEFORE))
                .replace("\\b", "(?![\\p{L}\\p{N}])")
                .replace("\\w", "[\\p{L}\\p{N}]")
                .replace("~", "[^\\n]{0,60}?");
    }

    private static List<String> lines(String resource) {
        try (var reader = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
