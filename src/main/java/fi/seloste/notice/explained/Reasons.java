package fi.seloste.notice.explained;

import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.register.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why the sentences of a version are said. The frozen text knows its sentences by their words alone; today's projection
 * of the frozen facts knows the row of each. A sentence that today's projection words otherwise has the reason of its
 * section. Asked in the order of the text: what is said of two registers alike is each register's own.
 */
final class Reasons {

    private final Map<Section, Map<String, Deque<Sentence>>> sentences = new EnumMap<>(Section.class);
    private final Behind behind;
    private final Words words;

    Reasons(NoticeDocument document, NoticeConfiguration facts) {
        words = new Words(document.language());
        behind = new Behind(facts, words);
        for (var section : document.sections()) {
            for (var block : section.blocks()) {
                if (block instanceof Table table) {
                    table.rows().forEach(row -> add(section.section(), String.join(" ", row.cells()), row.sentence()));
                } else {
                    block.sentences().forEach(sentence -> add(section.section(), sentence.text(), sentence));
                }
            }
        }
    }

    private void add(Section section, String text, Sentence sentence) {
        sentences
                .computeIfAbsent(section, missing -> new HashMap<>())
                .computeIfAbsent(Words.plain(text), missing -> new ArrayDeque<>())
                .add(sentence);
    }

    /** @param text of a sentence, or the cells of a row with spaces between them */
    Reason why(Section section, String text) {
        return sentence(section, text)
                .map(sentence -> reason(
                        sentence.article() == null ? Provision.of(section) : Provision.of(sentence.article()),
                        behind.row(section, sentence),
                        behind.kept(section, sentence)))
                .orElseGet(() -> reason(Provision.of(section), words.get("behind.version"), words.get("kept.Notice")));
    }

    /** The picture is drawn from the rows of its section. */
    Reason ofPicture(Section section) {
        return reason(Provision.of(section), words.get("behind.Picture"), words.get("kept.Service"));
    }

    private Optional<Sentence> sentence(Section section, String text) {
        var same = sentences.getOrDefault(section, Map.of()).get(Words.plain(text));
        return Optional.ofNullable(same).map(left -> left.size() == 1 ? left.peek() : left.poll());
    }

    private Reason reason(Provision provision, String behind, String kept) {
        return new Reason(provision.label(words), provision.address(words), provision.says(words), behind, kept);
    }
}
