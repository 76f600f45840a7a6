package fi.seloste.noticecheck.reader;

import java.util.Arrays;
import java.util.BitSet;
import java.util.regex.Matcher;

/** A text in lower case and the words of the lists that stand in it. It is looked through once for all lists. */
final class WordsIn {

    private final String text;
    private final BitSet possible = new BitSet();
    private int[] places = new int[16];
    private WordTree[] there = new WordTree[16];
    private int count;

    WordsIn(String text) {
        Patience.ask();
        this.text = text;
        var inWord = false;
        for (var at = 0; at < text.length(); at++) {
            var tree = (inWord ? Words.within() : Words.atWord()).at(text, at);
            if (!tree.isEmpty()) {
                add(at, tree);
            }
            inWord = Character.isLetterOrDigit(text.charAt(at));
        }
    }

    private void add(int at, WordTree tree) {
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
            there = Arrays.copyOf(there, count * 2);
        }
        places[count] = at;
        there[count++] = tree;
        possible.or(tree.lists());
    }

    boolean has(String list) {
        return find(list).find();
    }

    Finder find(String list) {
        Patience.ask();
        return new Finder(Words.number(list));
    }

    /** Finds one occurrence after another. */
    final class Finder {

        private final int list;
        private Matcher matcher;
        private int next;
        private int from;
        private int start;
        private int end;

        private Finder(int list) {
            this.list = list;
            this.next = possible.get(list) ? 0 : count;
        }

        boolean find() {
            while (next < count) {
                var at = places[next];
                var tree = there[next++];
                if (at >= from && isAt(tree, at)) {
                    start = at;
                    from = Math.max(end, at + 1);
                    return true;
                }
            }
            return false;
        }

        private boolean isAt(WordTree tree, int at) {
            var pattern = tree.of(list);
            if (pattern == null) {
                return false;
            }
            matcher = matcher == null
                    ? pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher.usePattern(pattern);
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
}
