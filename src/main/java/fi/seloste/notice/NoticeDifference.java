package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.NoticeDocument.Picture;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one state of a notice says else than another: sentence by sentence, so that a sentence whose row was changed is
 * shown as changed, and not as one gone and another come.
 *
 * @param sections those in which something differs, in the order of the notice; the whole of each is told
 */
public record NoticeDifference(List<SectionDifference> sections) {

    public record SectionDifference(String heading, List<SentenceDifference> sentences) {

        public long count(Kind kind) {
            return sentences.stream()
                    .filter(sentence -> sentence.kind() == kind)
                    .count();
        }

        private boolean isThere() {
            return count(Kind.SAME) < sentences.size();
        }
    }

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** A sentence, in pieces of which some were taken away and some were put in. */
    public record SentenceDifference(Kind kind, List<WordDifference.Piece> pieces) {

        private static SentenceDifference of(String before, String after) {
            if (before == null) {
                return new SentenceDifference(Kind.ADDED, List.of(WordDifference.added(after)));
            }
            if (after == null) {
                return new SentenceDifference(Kind.REMOVED, List.of(WordDifference.removed(before)));
            }
            return new SentenceDifference(
                    before.equals(after) ? Kind.SAME : Kind.CHANGED, WordDifference.between(before, after));
        }
    }

    /** What differs from one document to a later one in the same language. */
    public static NoticeDifference between(NoticeDocument before, NoticeDocument after) {
        var sections = new ArrayList<SectionDifference>();
        sections.add(title(before, after));
        for (var section : Section.values()) {
            sections.addAll(between(of(section, before), of(section, after)));
        }
        return new NoticeDifference(
                sections.stream().filter(SectionDifference::isThere).toList());
    }

    public boolean isEmpty() {
        return sections.isEmpty();
    }

    public long count(Kind kind) {
        return sections.stream().mapToLong(section -> section.count(kind)).sum();
    }

    private static SectionDifference title(NoticeDocument before, NoticeDocument after) {
        return new SectionDifference(after.title(), List.of(SentenceDifference.of(title(before), title(after))));
    }

    private static String title(NoticeDocument document) {
        return Stream.of(document.title(), document.subtitle())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private static List<DocumentSection> of(Section section, NoticeDocument document) {
        return document.sections().stream()
                .filter(part -> part.section() == section)
                .toList();
    }

    /** Over all registers at once: what was said of one may now be said of all alike. */
    private static List<SectionDifference> between(List<DocumentSection> before, List<DocumentSection> after) {
        var pairs = new Pairs(sentences(before), sentences(after));
        var differences = new ArrayList<SectionDifference>();
        for (var section : after) {
            var said = new ArrayList<SentenceDifference>();
            sentences(List.of(section)).forEach(sentence -> said.add(pairs.differenceOf(sentence)));
            before.stream().filter(old -> isSame(old, section)).forEach(old -> said.addAll(pairs.goneFrom(old)));
            differences.add(new SectionDifference(section.heading(), said));
        }
        before.stream()
                .filter(old -> after.stream().noneMatch(section -> isSame(old, section)))
                .forEach(old -> differences.add(new SectionDifference(old.heading(), pairs.goneFrom(old))));
        return differences;
    }

    private static boolean isSame(DocumentSection one, DocumentSection other) {
        return Objects.equals(one.register(), other.register());
    }

    /** Without pictures, which say nothing that the text does not: one that is left out takes nothing back. */
    private static List<Sentence> sentences(List<DocumentSection> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> !(block instanceof Picture))
                .flatMap(block -> block.sentences().stream())
                .toList();
    }

    /** Which sentence became which: the same words first, then the same row, then any row in common. */
    private static final class Pairs {

        private final List<Sentence> before;
        private final List<Sentence> after;
        /** For each later sentence the earlier one that it was, or null. */
        private final Sentence[] was;

        private final boolean[] taken;

        Pairs(List<Sentence> before, List<Sentence> after) {
            this.before = before;
            this.after = after;
            was = new Sentence[after.size()];
            taken = new boolean[before.size()];
            pair((old, now) -> old.text().equals(now.text()) && haveRowInCommon(old, now));
            pair((old, now) -> old.text().equals(now.text()));
            pair((old, now) -> old.row().equals(now.row()) && old.kind().equals(now.kind()));
            pair(Pairs::haveRowInCommon);
        }

        private static boolean haveRowInCommon(Sentence one, Sentence other) {
            return other.comesFrom(one.row()) || one.alsoFrom().stream().anyMatch(other::comesFrom);
        }

        private void pair(BiPredicate<Sentence, Sentence> match) {
            for (var at = 0; at < was.length; at++) {
                var now = after.get(at);
                for (var old = 0; was[at] == null && old < taken.length; old++) {
                    if (!taken[old] && match.test(before.get(old), now)) {
                        was[at] = before.get(old);
                        taken[old] = true;
                    }
                }
            }
        }

        SentenceDifference differenceOf(Sentence now) {
            var old = was[indexIn(after, now)];
            return SentenceDifference.of(old == null ? null : old.text(), now.text());
        }

        List<SentenceDifference> goneFrom(DocumentSection section) {
            return sentences(List.of(section)).stream()
                    .filter(sentence -> !taken[indexIn(before, sentence)])
                    .map(sentence -> SentenceDifference.of(sentence.text(), null))
                    .toList();
        }

        /** By identity: a notice may say the same thing twice. */
        private static int indexIn(List<Sentence> sentences, Sentence wanted) {
            var at = 0;
            while (sentences.get(at) != wanted) {
                at++;
            }
            return at;
        }
    }
}
