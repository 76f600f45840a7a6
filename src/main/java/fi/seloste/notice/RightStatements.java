package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.PartRow;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.RightStatement.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the registers state of a right, said once where they state the same. */
record RightStatements(Right right, Clauses clauses) {

    /** What is said in the same breath as the right itself: clause {@code Right.<right>.<detail>}. */
    private static final Map<Right, Detail> FULLER =
            Map.of(Right.ACCESS, Detail.CHECK_STORED, Right.RECTIFICATION, Detail.COMPLETION);

    List<PartRow> rows() {
        return clauses.notice().registers().stream()
                .flatMap(register -> register.rows(RightStatement.class))
                .filter(row -> statement(row).right() == right)
                .toList();
    }

    boolean isLimited() {
        return rows().stream().anyMatch(row -> statement(row).limit() != null);
    }

    boolean isNarrowed() {
        return rows().stream().anyMatch(row -> narrows(statement(row)));
    }

    /** The right as the law has it, as a register states it more fully, or as an old notice narrowed it. */
    String baseText() {
        return rows().stream()
                .filter(row -> narrows(statement(row)))
                .map(row -> clauses.text(
                        "RightStatement.limit." + statement(row).limit().name(), RightFacts.FORMER_ADDRESS))
                .findFirst()
                .orElseGet(() -> clauses.text("Right." + right.name() + (isFuller() ? "." + FULLER.get(right) : "")));
    }

    private boolean isFuller() {
        return FULLER.containsKey(right)
                && rows().stream().anyMatch(row -> statement(row).details().contains(FULLER.get(right)));
    }

    List<Sentence> further() {
        var sentences = new ArrayList<Sentence>();
        for (var register : clauses.notice().registers()) {
            for (var row : register.rows(RightStatement.class).toList()) {
                if (statement(row).right() == right) {
                    further(row, clauses.groups(register, statement(row).groups()))
                            .map(text -> clauses.sentence(row, right.article(), text))
                            .forEach(sentence -> merge(sentences, sentence));
                }
            }
        }
        return sentences;
    }

    private Stream<String> further(PartRow row, String groups) {
        var statement = statement(row);
        return Stream.of(
                        Stream.of(clauses.ifAny("covers.groups", groups)),
                        Stream.of(clauses.ifAny("RightStatement.uses", clauses.list(statement.uses()))),
                        statement.details().stream()
                                .filter(detail -> detail != FULLER.get(right))
                                .map(detail -> clauses.text("RightStatement.detail." + detail.name())),
                        statement.limit() == null || narrows(statement)
                                ? Stream.<String>of()
                                : Stream.of(clauses.text("RightStatement.limit."
                                        + statement.limit().name())))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    private static void merge(List<Sentence> sentences, Sentence sentence) {
        for (var i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).text().equals(sentence.text())) {
                sentences.set(i, sentences.get(i).and(Stream.of(sentence.row())));
                return;
            }
        }
        sentences.add(sentence);
    }

    /** An old notice's limit takes the place of the right; a lawful one is told beside it. */
    private static boolean narrows(RightStatement statement) {
        return statement.limit() != null && statement.limit() != RightStatement.Limit.STATUTORY_DUTY;
    }

    private static RightStatement statement(PartRow row) {
        return (RightStatement) row.part();
    }
}
