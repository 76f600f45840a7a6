package fi.seloste.notice.readability;

import java.util.List;

/**
 * How easy a text is to read, as LIX tells it (C.-H. Björnsson, Läsbarhet, 1968): words in a sentence, and long words in
 * a hundred words. It needs no list of syllables, so it can be counted in Finnish, Swedish and English alike; Finnish
 * words are long by nature, so figures are compared within a language only.
 *
 * @param longWords those of more than six letters
 */
public record ReadingEase(int words, int sentences, int longWords) {

    /** Björnsson's steps. */
    public enum Level {
        /** Under 30: children's books. */
        VERY_EASY,
        /** Under 40: fiction. */
        EASY,
        /** Under 50: newspapers. */
        MEDIUM,
        /** Under 60: what authorities write. */
        HARD,
        /** Bureaucrats and lawyers among themselves. */
        VERY_HARD
    }

    private static final int LONG = 7;

    public static ReadingEase of(List<String> texts) {
        var sentences = texts.stream()
                .flatMap(text -> Prose.sentences(text).stream())
                .map(Prose::words)
                .filter(words -> !words.isEmpty())
                .toList();
        var words = sentences.stream().mapToInt(List::size).sum();
        var longWords = sentences.stream()
                .flatMap(List::stream)
                .filter(word -> Prose.letters(word) >= LONG)
                .count();
        return new ReadingEase(words, sentences.size(), (int) longWords);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return words == 0;
    }

    /** Rounded, as it is usually told; 0 for nothing. */
    public int lix() {
        return isEmpty() ? 0 : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    public Level level() {
        var steps = Level.values();
        return steps[Math.clamp((lix() - 20) / 10, 0, steps.length - 1)];
    }
}
