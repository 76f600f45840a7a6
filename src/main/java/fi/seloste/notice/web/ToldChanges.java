package fi.seloste.notice.web;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeDifference;
import fi.seloste.notice.NoticeDifference.Kind;
import fi.seloste.notice.NoticeDifference.SectionDifference;
import fi.seloste.notice.NoticeDifference.SentenceDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * What a version says else than the one before it: in words, and marked in the sentences that differ, as many of them as
 * a page can carry.
 *
 * @param isCut whether there is more than is shown
 */
record ToldChanges(String words, List<SectionDifference> sections, boolean isCut) {

    /** What is shown of one version at most, counted in characters. */
    static final int MOST = 12_000;

    /** Where there is nothing to unfold. */
    static ToldChanges onlyWords(Language language, String key, Object... arguments) {
        return new ToldChanges(Texts.get(language, "page." + key, arguments), List.of(), false);
    }

    /** @param same what is said where they say the same */
    static ToldChanges of(NoticeDifference difference, Language language, String same) {
        if (difference.isEmpty()) {
            return onlyWords(language, same);
        }
        var words = Texts.get(
                language,
                "page.changes.count",
                difference.count(Kind.ADDED),
                difference.count(Kind.REMOVED),
                difference.count(Kind.CHANGED));
        var room = MOST;
        var shown = new ArrayList<SectionDifference>();
        for (var section : difference.sections()) {
            var sentences = new ArrayList<SentenceDifference>();
            for (var sentence : section.sentences()) {
                if (sentence.kind() != Kind.SAME) {
                    room -= length(sentence);
                    if (room < 0) {
                        shown.add(new SectionDifference(section.heading(), sentences));
                        return new ToldChanges(words, withSentences(shown), true);
                    }
                    sentences.add(sentence);
                }
            }
            shown.add(new SectionDifference(section.heading(), sentences));
        }
        return new ToldChanges(words, withSentences(shown), false);
    }

    private static List<SectionDifference> withSentences(List<SectionDifference> sections) {
        return sections.stream()
                .filter(section -> !section.sentences().isEmpty())
                .toList();
    }

    private static int length(SentenceDifference sentence) {
        return sentence.pieces().stream()
                .mapToInt(piece -> piece.text().length())
                .sum();
    }
}
