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
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words by which the reader knows what a notice speaks of, of all three languages at once: a notice may change its
 * language half-way. A file is lists under a name in brackets; each line is a beginning of words, so that a stem stands
 * for all its forms. {@code ~} is a gap of up to sixty characters, {@code \b} the end of a word, {@code *} at the
 * beginning lets the line begin within a word; the rest is as in regular expressions, with lower-case letters.
 */
final class Words {

    private static final Map<String, WordList> LISTS = read();
    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    private Words() {}

    static WordList of(String name) {
        var found = LISTS.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no words are called " + name);
        }
        return found;
    }

    static boolean in(String text, String name) {
        return of(name).in(text).find();
    }

    static WordList.Finder matcher(String name, String text) {
        return of(name).in(text);
    }

    /** The names that begin so, without that beginning, in the order of the files. */
    static List<String> names(String beginning) {
        return NAMES.computeIfAbsent(beginning, one -> LISTS.keySet().stream()
                .filter(name -> name.startsWith(one))
                .map(name -> name.substring(one.length()))
                .toList());
    }

    private static Map<String, WordList> read() {
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
        var patterns = new LinkedHashMap<String, WordList>();
        lists.forEach((name, list) -> patterns.put(name, new WordList(list)));
        return patterns;
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
