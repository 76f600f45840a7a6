package fi.seloste.noticecheck.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of all lists by the letters that they begin with. Going down it by the letters of a text leads to the lists
 * that can have something there, and to the few lines of each: a text is looked at once, whatever is asked of it later.
 */
final class WordTree {

    /** From so many on, what is below is found by the number of its letter. */
    private static final int MANY = 8;

    /** The letters of the three languages have smaller numbers. */
    private static final int LETTERS = 0x180;

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";

    private final TreeMap<Integer, TreeSet<Integer>> lines = new TreeMap<>();
    private final TreeMap<Character, WordTree> below = new TreeMap<>();
    private char[] letters;
    private WordTree[] next;
    private WordTree[] byLetter;
    private int[] lists;
    private BitSet set;
    private Lines[] ofList;

    /** The lines of one list that can stand in one place. Most are never looked for, and so never made an expression. */
    private static final class Lines {

        private final List<String> lines;
        private volatile Pattern pattern;

        private Lines(List<String> lines) {
            this.lines = lines;
        }

        Pattern pattern() {
            if (pattern == null) {
                pattern = Pattern.compile(expression(lines));
            }
            return pattern;
        }
    }

    private WordTree() {}

    /** @param lists the lines of each list, by its number */
    static WordTree of(List<List<String>> lists) {
        var tree = new WordTree();
        for (var list = 0; list < lists.size(); list++) {
            for (var line = 0; line < lists.get(list).size(); line++) {
                for (var beginning : Beginnings.of(lists.get(list).get(line))) {
                    tree.put(beginning, list, line);
                }
            }
        }
        tree.finish(lists, Map.of());
        return tree;
    }

    private void put(String beginning, int list, int line) {
        var at = this;
        for (var i = 0; i < beginning.length(); i++) {
            at = at.below.computeIfAbsent(beginning.charAt(i), letter -> new WordTree());
        }
        at.lines.computeIfAbsent(list, one -> new TreeSet<>()).add(line);
    }

    /** What can begin with fewer letters can begin with more. */
    private void finish(List<List<String>> all, Map<Integer, TreeSet<Integer>> above) {
        above.forEach((list, some) ->
                lines.computeIfAbsent(list, one -> new TreeSet<>()).addAll(some));
        lists = lines.keySet().stream().mapToInt(Integer::intValue).toArray();
        ofList = lines.entrySet().stream()
                .map(entry -> new Lines(entry.getValue().stream()
                        .map(all.get(entry.getKey())::get)
                        .toList()))
                .toArray(Lines[]::new);
        letters = new char[below.size()];
        next = new WordTree[below.size()];
        var i = 0;
        for (var entry : below.entrySet()) {
            letters[i] = entry.getKey();
            next[i++] = entry.getValue();
            entry.getValue().finish(all, lines);
        }
        set = new BitSet();
        lines.keySet().forEach(set::set);
        if (letters.length >= MANY) {
            byLetter = new WordTree[LETTERS];
            below.forEach((letter, tree) -> {
                if (letter < LETTERS) {
                    byLetter[letter] = tree;
                }
            });
        }
        lines.clear();
        below.clear();
    }

    /** What can stand at this place of a text. */
    WordTree at(String text, int place) {
        var tree = this;
        for (var at = place; at < text.length() && tree.letters.length > 0; at++) {
            var next = tree.after(text.charAt(at));
            if (next == null) {
                break;
            }
            tree = next;
        }
        return tree;
    }

    private WordTree after(char letter) {
        if (byLetter != null && letter < LETTERS) {
            return byLetter[letter];
        }
        var found = Arrays.binarySearch(letters, letter);
        return found < 0 ? null : next[found];
    }

    boolean isEmpty() {
        return lists.length == 0;
    }

    /** The lists that have something to stand here. */
    BitSet lists() {
        return set;
    }

    /** What of the list can stand here, or null. */
    Pattern of(int list) {
        var found = Arrays.binarySearch(lists, list);
        return found < 0 ? null : ofList[found].pattern();
    }

    /** Letters and digits of any language are what a word is made of. */
    private static String expression(List<String> lines) {
        return String.join("|", lines)
                .replaceAll("\\\\b(?=[a-zåäö0-9])", Matcher.quoteReplacement(NO_LETTER_BEFORE))
                .replace("\\b", "(?![\\p{L}\\p{N}])")
                .replace("\\w", "[\\p{L}\\p{N}]")
                .replace("~", "[^\\n]{0,60}?");
    }
}
