package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.SecurityMeasure;
import java.util.List;
import java.util.stream.Stream;

/** How the data are protected (Art. 32): on paper, and in information systems. */
final class SecuritySection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return Stream.of(true, false)
                .flatMap(manual -> measures(register, manual, clauses).stream())
                .toList();
    }

    private static List<Block> measures(RegisterConfiguration register, boolean manual, Clauses clauses) {
        var measures = register.rows(SecurityMeasure.class)
                .filter(row -> ((SecurityMeasure) row.part()).manual() == manual)
                .map(row -> {
                    var text = ((SecurityMeasure) row.part()).text();
                    return clauses.sentence(row, "32", clauses.words(text, "measure"), text);
                })
                .toList();
        return measures.isEmpty()
                ? List.of()
                : List.of(new Items(
                        clauses.text(manual ? "SecurityMeasure.manual" : "SecurityMeasure.electronic"), measures));
    }
}
