package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether the person must give the data, and what follows from not giving them (Art. 13(2)(e)). */
final class MustProvide {

    private static final String ARTICLE = "13(2)(e)";
    private static final Set<Origin> ASKED_OF_PERSON = Set.of(Origin.PERSON, Origin.BOTH);

    List<Block> of(RegisterConfiguration register, Clauses clauses) {
        var asked = register.rows(DataCategory.class)
                .filter(row -> ASKED_OF_PERSON.contains(category(row).origin()))
                .toList();
        var sentences = new ArrayList<Sentence>();
        for (var obligation : List.of(Obligation.CONTRACT, Obligation.STATUTE, Obligation.VOLUNTARY)) {
            var rows = asked.stream()
                    .filter(row -> category(row).obligation() == obligation)
                    .toList();
            if (!rows.isEmpty()) {
                sentences.add(sentence(obligation, rows, rows.size() == asked.size(), clauses));
                rows.stream().flatMap(row -> consequence(row, clauses).stream()).forEach(sentences::add);
            }
        }
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(sentences));
    }

    /** What is needed is listed; the rest is voluntary. */
    private static Sentence sentence(Obligation obligation, List<PartRow> rows, boolean all, Clauses clauses) {
        var key = "DataCategory.obligation." + obligation.name();
        var text = all
                ? clauses.text(key + ".all")
                : clauses.text(
                        key,
                        clauses.list(rows.stream()
                                .map(row -> clauses.inline(category(row).text(), "data"))));
        return clauses.sentence(rows.getFirst(), ARTICLE, text)
                .and(rows.stream().map(PartRow::id));
    }

    private static List<Sentence> consequence(PartRow row, Clauses clauses) {
        var consequence = category(row).consequence();
        return consequence == null || consequence.isEmpty()
                ? List.of()
                : List.of(clauses.sentence(
                        row,
                        ARTICLE,
                        clauses.text(
                                "DataCategory.consequence",
                                clauses.words(category(row).text(), "data"),
                                clauses.own(consequence)),
                        consequence));
    }

    private static DataCategory category(PartRow row) {
        return (DataCategory) row.part();
    }
}
