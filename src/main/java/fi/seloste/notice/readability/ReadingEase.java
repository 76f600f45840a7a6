package fi.seloste.notice.readability;

import fi.seloste.common.Language;
import java.util.List;

/**
 * How easy a text is to read, as LIX tells it (C.-H. Björnsson, Läsbarhet, 1968): words in a sentence, and long words in
 * a hundred words. It needs no list of syllables, so it can be counted in Finnish, Swedish and English alike.
 *
 * @param longWords those of more than six letters
 */
public record ReadingEase(int words, int sentences, int longWords) {

    /** Björnsson's steps, in figures of Swedish. */
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

    /** Of fewer words the figure says nothing: one long word more, and it is in another step. */
    private static final int ENOUGH = 30;

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

    /** Whether there is enough for a figure to mean anything. */
    public boolean isEnough() {
        return words >= ENOUGH;
    }

    /** Rounded, as it is usually told; 0 for nothing. */
    public int lix() {
        return isEmpty() ? 0 : (int) Math.round((double) words / sentences + 100.0 * longWords / words);
    }

    /** The step in the language: each is as far from the language's newspapers as it is in Swedish. */
    public Level level(Language language) {
        var steps = Level.values();
        var inSwedish = lix() - newspaper(language) + newspaper(Language.SV);
        return steps[Math.clamp((inSwedish - 20) / 10, 0, steps.length - 1)];
    }

    /** What a newspaper has (Björnsson, Readability of Newspapers in 11 Languages, 1983): Finnish words are long. */
    public static int newspaper(Language language) {
        return switch (language) {
            case FI -> 72;
            case SV -> 47;
            case EN -> 52;
        };
    }
}
