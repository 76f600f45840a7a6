package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.PartRow;
import fi.seloste.register.Purpose;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;
import java.util.Set;
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
        return purpose.bases().stream().map(basis -> {
            var what = clauses.words(purpose.text(), "purpose");
            var right = new BasisWords(clauses).of(basis);
            var whom = basis.group() == null
                    ? clauses.text("Purpose.everyone")
                    : Clauses.capital(clauses.groups(register, Set.of(basis.group())));
            var sentence = clauses.sentence(
                    row,
                    article(basis),
                    clauses.text("Purpose.readOut", what, right, whom),
                    purpose.text(),
                    basis.interest());
            return new Table.Row(List.of(what, right, whom), sentence);
        });
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
