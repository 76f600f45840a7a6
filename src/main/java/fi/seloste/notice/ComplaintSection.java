package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.SupervisoryAuthority;
import fi.seloste.register.PartRow;
import fi.seloste.register.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The right to complain to the supervisory authority, with its name and contact details (Arts. 13(2)(d), 77). */
final class ComplaintSection implements SectionProjection {

    private static final String ARTICLE = "13(2)(d)";

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var stated = new RightStatements(Right.COMPLAINT, clauses);
        var sentences = new ArrayList<Sentence>();
        if (stated.isNarrowed()) {
            sentences.add(clauses.sentence(stated.rows().getFirst(), ARTICLE, stated.baseText()));
        } else {
            clauses.law().authority(clauses.notice().controller().authority()).ifPresent(authority -> of(
                            authority, clauses)
                    .map(sentence -> sentence.and(stated.rows().stream().map(PartRow::id)))
                    .forEach(sentences::add));
        }
        sentences.addAll(stated.further());
        return sentences.isEmpty() ? List.of() : List.of(new Paragraph(sentences));
    }

    private static Stream<Sentence> of(SupervisoryAuthority authority, Clauses clauses) {
        var language = clauses.language();
        return Stream.of(
                        clauses.text("Right.COMPLAINT"),
                        clauses.text(
                                "Authority.contact",
                                authority.name().in(language),
                                clauses.contact(
                                        authority.postalAddress().in(language),
                                        authority.phone(),
                                        authority.email(),
                                        authority.site().in(language))))
                .map(text -> clauses.sentence(clauses.notice().organisation(), "Organisation", ARTICLE, text));
    }
}
