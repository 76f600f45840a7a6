package fi.seloste.notice.readability;

import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a draft reads in one language: its running text, without tables and pictures, which are looked up rather than read.
 *
 * @param whole   all of it
 * @param own     the paragraphs in the organisation's own words
 * @param remarks what is worth another look, in {@link Remark#ORDER}
 */
public record DraftReading(Language language, ReadingEase whole, ReadingEase own, List<Remark> remarks) {

    /** Finnish says in one word what the others say in two or three: "asiakkaillemme", "to our customers". */
    private static final int LONG_IN_FINNISH = 20;

    private static final int LONG_ELSEWHERE = 25;

    private static final String OWN_WORDS = "OwnWords";

    /** A statement is taken or left: nothing in its row makes it shorter. */
    private static final String READY_MADE = "Statement";

    public static DraftReading of(NoticeDocument document) {
        var read = document.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block instanceof Paragraph || block instanceof Items)
                .toList();
        var own = read.stream()
                .flatMap(block -> block.sentences().stream())
                .filter(DraftReading::isOwn)
                .map(Sentence::text)
                .toList();
        return new DraftReading(
                document.language(),
                ReadingEase.of(read.stream().flatMap(DraftReading::texts).toList()),
                ReadingEase.of(own),
                remarks(read, document.language()));
    }

    private static Stream<String> texts(Block block) {
        var sentences = block.sentences().stream().map(Sentence::text);
        return block instanceof Items items && items.intro() != null
                ? Stream.concat(Stream.of(items.intro()), sentences)
                : sentences;
    }

    private static List<Remark> remarks(List<Block> read, Language language) {
        return read.stream()
                .flatMap(block -> block.sentences().stream())
                .filter(from -> !from.kind().equals(READY_MADE))
                .flatMap(from -> Prose.sentences(from.text()).stream().map(text -> remark(from, text, language)))
                .filter(remark -> remark.isLong() || remark.passive() != null)
                .sorted(Remark.ORDER)
                .toList();
    }

    /** Passives are told of own words alone: those of the product's clauses are not the author's to change. */
    private static Remark remark(Sentence from, String text, Language language) {
        var words = Prose.words(text).size();
        var passive = isOwn(from) ? LikelyPassive.in(text, language).orElse(null) : null;
        var most = language == Language.FI ? LONG_IN_FINNISH : LONG_ELSEWHERE;
        return new Remark(language, from, text, words, words > most, passive);
    }

    static boolean isOwn(Sentence sentence) {
        return sentence.kind().equals(OWN_WORDS);
    }
}
