package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** When the notice was drawn up and last changed, as precisely as the organisation states it. */
final class DateSection implements SectionProjection {

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var details = clauses.notice().details();
        var sentences = Stream.of(
                        date("Notice.drawnUp", details.drawnUp(), clauses),
                        date("Notice.changed", details.changed(), clauses))
                .filter(text -> !text.isEmpty())
                .map(text -> clauses.sentence(clauses.notice().notice(), "Notice", null, text))
                .toList();
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(sentences));
    }

    private static String date(String key, String stated, Clauses clauses) {
        return stated == null || stated.isBlank()
                ? ""
                : clauses.text(key, PartialDate.parse(stated).in(clauses));
    }
}
