package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.PartRow;
import fi.seloste.register.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rights, each with what the organisation adds to it. A right is told because a row gives it, or because a register
 * states it; where both are so, the register's own statement is the row to change.
 */
final class RightsSection implements SectionProjection {

    /** Rights that hold for some purposes and not for others, so that it is told for which. */
    private static final Set<Right> BY_PURPOSE = Set.of(Right.PORTABILITY, Right.OBJECTION, Right.WITHDRAWAL);

    private final List<Right> rights;

    RightsSection(Right... rights) {
        this.rights = List.of(rights);
    }

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        return rights.stream()
                .map(right -> new RightWords(right, clauses).sentences())
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> (Block) new Paragraph(sentences))
                .toList();
    }

    /** One right. */
    private record RightWords(Right right, Clauses clauses) {

        List<Sentence> sentences() {
            var given = new GivenRights(clauses.notice());
            var stated = new RightStatements(right, clauses);
            var giving = given.givenBy(right);
            if (giving.isEmpty() && stated.rows().isEmpty()) {
                return GivenRights.registerGiving(right, clauses.notice())
                        .map(register -> clauses.sentence(register, "Register", right.article(), stated.baseText()))
                        .stream()
                        .toList();
            }
            var sentences = new ArrayList<Sentence>();
            sentences.add(base(stated, giving));
            covers(giving, given).forEach(sentences::add);
            stated.further().forEach(sentences::add);
            if (right == Right.ERASURE && !stated.isLimited()) {
                exception(given.withoutErasure().toList()).forEach(sentences::add);
            }
            return sentences;
        }

        private Sentence base(RightStatements stated, List<PartRow> giving) {
            var rows = Stream.concat(stated.rows().stream(), giving.stream()).toList();
            return clauses.sentence(rows.getFirst(), right.article(), stated.baseText())
                    .and(rows.stream().map(PartRow::id));
        }

        private Stream<Sentence> covers(List<PartRow> giving, GivenRights given) {
            if (!BY_PURPOSE.contains(right)
                    || giving.isEmpty()
                    || giving.size() == given.purposes().count()) {
                return Stream.of();
            }
            return Stream.of(listed("covers.purposes", giving));
        }

        private Stream<Sentence> exception(List<PartRow> without) {
            return without.isEmpty() ? Stream.of() : Stream.of(listed("Right.ERASURE.except", without));
        }

        private Sentence listed(String key, List<PartRow> purposes) {
            var names = purposes.stream()
                    .map(row -> clauses.inline(GivenRights.purpose(row).text(), "purpose"))
                    .distinct()
                    .toList();
            return clauses.sentence(
                            purposes.getFirst(),
                            right.article(),
                            clauses.text(key, clauses.list(names.stream()), names.size()),
                            purposes.stream()
                                    .map(row -> GivenRights.purpose(row).text())
                                    .toArray())
                    .and(purposes.stream().map(PartRow::id));
        }
    }
}
