package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.register.OwnWords;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Section;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import java.util.List;

/** What any section can hold beside its own rows: statements that name nobody, and own words. */
final class Statements {

    private Statements() {}

    static List<Block> of(Section section, RegisterConfiguration register, Clauses clauses) {
        return register.rows(Statement.class)
                .filter(row -> says(row.part()).section() == section)
                .map(row -> {
                    var kind = says(row.part());
                    return (Block) new Paragraph(
                            kind == StatementKind.TRANSFERS_HEADING_ONLY
                                    ? List.of()
                                    : List.of(clauses.sentence(
                                            row, Articles.of(section), clauses.text("Statement." + kind.name()))));
                })
                .toList();
    }

    private static StatementKind says(Object part) {
        return ((Statement) part).says();
    }

    static List<Block> ownWords(Section section, RegisterConfiguration register, Clauses clauses) {
        return register.rows(OwnWords.class)
                .filter(row -> ((OwnWords) row.part()).section() == section)
                .map(row -> {
                    var text = ((OwnWords) row.part()).text();
                    return (Block) new Paragraph(
                            List.of(clauses.sentence(row, Articles.of(section), clauses.own(text), text)));
                })
                .toList();
    }
}
