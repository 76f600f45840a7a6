package fi.seloste.notice;

import fi.seloste.common.Language;
import fi.seloste.register.Section;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A notice in one language: sections of blocks of sentences, each sentence with the row that it is the projection of.
 *
 * @param lag what is said below title and subtitle where they lag behind another language, or null
 */
public record NoticeDocument(
        Language language, String title, String subtitle, String lag, List<DocumentSection> sections) {

    /**
     * One section of the document.
     *
     * @param register the register that it is about, or null where it is about all of the notice
     */
    public record DocumentSection(Section section, UUID register, String heading, List<Block> blocks) {}

    /** What stands in a section. */
    public sealed interface Block {
        List<Sentence> sentences();
    }

    public record Paragraph(List<Sentence> sentences) implements Block {}

    /** A list; the intro, where there is one, is a sentence of the product that ends in a colon. */
    public record Items(String intro, List<Sentence> sentences) implements Block {}

    /** A table, for purposes with their bases; each row is one sentence when read out. */
    public record Table(List<String> headings, List<Row> rows) implements Block {
        public record Row(List<String> cells, Sentence sentence) {}

        @Override
        public List<Sentence> sentences() {
            return rows.stream().map(Row::sentence).toList();
        }
    }

    /**
     * A drawing, and a table that tells the same in words.
     *
     * @param svg     an element that needs neither style nor script of its own
     * @param caption what it shows, and as of when
     * @param legend  how it is read: of no use where it is not seen
     * @param heading of the words
     */
    public record Picture(String svg, String caption, String legend, String heading, Table words) implements Block {
        @Override
        public List<Sentence> sentences() {
            return words.sentences();
        }
    }

    /**
     * A sentence and where it comes from.
     *
     * @param row      id of the row: a part, a service, a transfer, a register, the notice or the organisation
     * @param kind     what kind of row that is: {@code Purpose}, {@code Service}, {@code Organisation} …
     * @param article  what the sentence is required or guided by ("GDPR 13(1)(c)"), or null
     * @param lag      what is said beside it where its own words lag behind another language's, or null
     * @param alsoFrom further rows that the sentence rests on: it is the same for several registers, or sums rows up
     */
    public record Sentence(String text, UUID row, String kind, String article, String lag, List<UUID> alsoFrom) {

        public Sentence {
            alsoFrom = List.copyOf(alsoFrom);
        }

        public boolean isLagging() {
            return lag != null;
        }

        public boolean comesFrom(UUID id) {
            return row.equals(id) || alsoFrom.contains(id);
        }

        /** The sentence as it rests on further rows as well; those it has already are not repeated. */
        Sentence and(Stream<UUID> rows) {
            var all = Stream.concat(alsoFrom.stream(), rows)
                    .filter(id -> !id.equals(row))
                    .distinct()
                    .toList();
            return new Sentence(text, row, kind, article, lag, all);
        }

        /** The sentence as it lags where it did not by itself. */
        Sentence orLagging(String other) {
            return lag != null ? this : new Sentence(text, row, kind, article, other, alsoFrom);
        }
    }

    public Stream<Sentence> sentences() {
        return sections.stream().flatMap(part -> part.blocks().stream()).flatMap(block -> block.sentences().stream());
    }

    /** What the notice says because of a row. */
    public List<Sentence> sentencesFrom(UUID row) {
        return sentences().filter(sentence -> sentence.comesFrom(row)).toList();
    }
}
