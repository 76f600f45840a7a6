package fi.seloste.notice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** What the data are used for, each purpose beside its legal basis and the people that it covers (Art. 13(1)(c)). */
final class PurposesSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        var purposes = register.rows(Purpose.class).toList();
        if (purposes.isEmpty()) {
            return List.of();
        }
        if (purposes.stream().allMatch(row -> purpose(row).bases().isEmpty())) {
            return List.of(new Items(
                    clauses.text("Purpose.intro"),
                    purposes.stream().map(row -> withoutBasis(row, clauses)).toList()));
        }
        return List.of(new Table(
                List.of(
                        clauses.text("Purpose.column.purpose"),
                        clauses.text("Purpose.column.basis"),
                        clauses.text("Purpose.column.groups")),
                purposes.stream().flatMap(row -> rows(row, register, clauses)).toList()));
    }

    private static Stream<Table.Row> rows(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var purpose = purpose(row);
        if (purpose.bases().isEmpty()) {
            var sentence = withoutBasis(row, clauses);
            return Stream.of(new Table.Row(List.of(sentence.text(), "–", "–"), sentence));
        }
        var words = new BasisWords(clauses);
        return purpose.bases().stream().collect(groupingBy(words::of, LinkedHashMap::new, toList())).values().stream()
                .map(bases -> row(row, words.of(bases.getFirst()), bases, register, clauses));
    }

    /** One basis of the purpose, with everybody whom the purpose covers on it. */
    private static Table.Row row(
            PartRow row, String basis, List<LegalBasis> bases, RegisterConfiguration register, Clauses clauses) {
        var what = clauses.words(purpose(row).text(), "purpose");
        var whom = bases.stream().anyMatch(one -> one.group() == null)
                ? clauses.text("Purpose.everyone")
                : Clauses.capital(clauses.groups(
                        register, bases.stream().map(LegalBasis::group).collect(toCollection(LinkedHashSet::new))));
        var sentence = clauses.sentence(
                row,
                article(bases.getFirst()),
                clauses.text("Purpose.readOut", what, basis, whom),
                purpose(row).text(),
                bases.getFirst().interest());
        return new Table.Row(List.of(what, basis, whom), sentence);
    }

    private static Sentence withoutBasis(PartRow row, Clauses clauses) {
        var text = purpose(row).text();
        return clauses.sentence(row, "13(1)(c)", clauses.words(text, "purpose"), text);
    }

    private static String article(LegalBasis basis) {
        return "6(1)(" + basis.basis().point() + ")";
    }

    private static Purpose purpose(PartRow row) {
        return (Purpose) row.part();
    }
}
