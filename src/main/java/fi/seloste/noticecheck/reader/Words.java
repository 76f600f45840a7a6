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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words by which the reader knows what a notice speaks of, of all three languages at once: a notice may change its
 * language half-way. A file is lists under a name in brackets; each line is a beginning of words, so that a stem stands
 * for all its forms. {@code ~} is a gap of up to sixty characters, {@code \b} the end of a word, {@code *} at the
 * beginning lets the line begin within a word; the rest is as in regular expressions, with lower-case letters.
 */
final class Words {

    private static final Map<String, Integer> NUMBERS = new LinkedHashMap<>();
    private static final WordTree AT_WORD;
    private static final WordTree WITHIN;
    private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

    static {
        var lists = read();
        lists.keySet().forEach(name -> NUMBERS.put(name, NUMBERS.size()));
        AT_WORD = WordTree.of(lists.values().stream().map(Words::atWord).toList());
        WITHIN = WordTree.of(lists.values().stream().map(Words::within).toList());
    }

    private Words() {}

    static int number(String list) {
        var number = NUMBERS.get(list);
        if (number == null) {
            throw new IllegalArgumentException("no words are called " + list);
        }
        return number;
    }

    static int count() {
        return NUMBERS.size();
    }

    static WordTree atWord() {
        return AT_WORD;
    }

    static WordTree within() {
        return WITHIN;
    }

    /** What stands in all lists, line by line. */
    static String lines() {
        return read().values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    static boolean in(String text, String list) {
        return new WordsIn(text).has(list);
    }

    static WordsIn.Finder matcher(String list, String text) {
        return new WordsIn(text).find(list);
    }

    /** The names that begin so, without that beginning, in the order of the files. */
    static List<String> names(String beginning) {
        return NAMES.computeIfAbsent(beginning, one -> NUMBERS.keySet().stream()
                .filter(name -> name.startsWith(one))
                .map(name -> name.substring(one.length()))
                .toList());
    }

    /** What may stand within a word may begin one, too. */
    private static List<String> atWord(List<String> list) {
        return Stream.concat(list.stream().filter(line -> !line.startsWith("*")), within(list).stream())
                .toList();
    }

    private static List<String> within(List<String> list) {
        return list.stream()
                .filter(line -> line.startsWith("*"))
                .map(line -> line.substring(1))
                .toList();
    }

    private static Map<String, List<String>> read() {
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
        return lists;
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
