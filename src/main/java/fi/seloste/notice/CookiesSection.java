package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.register.Cookies;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;
import java.util.stream.Stream;

/** The cookies of the organisation's site (Act 917/2014, section 205). */
final class CookiesSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        return register.rows(Cookies.class)
                .map(row -> (Block) new Paragraph(texts((Cookies) row.part(), clauses)
                        .filter(text -> !text.isEmpty())
                        .map(text -> clauses.sentence(row, null, text))
                        .toList()))
                .toList();
    }

    /** Of a heading with nothing under it, nothing is said. */
    private static Stream<String> texts(Cookies cookies, Clauses clauses) {
        if (cookies.consent() == Cookies.Consent.NOT_STATED) {
            return Stream.empty();
        }
        return cookies.used()
                ? Stream.of(
                        clauses.text("Cookies.used"),
                        clauses.ifAny("Cookies.uses", clauses.list(cookies.uses())),
                        cookies.consent() == null
                                ? ""
                                : clauses.text(
                                        "Cookies.consent." + cookies.consent().name()))
                : Stream.of(clauses.text("Cookies.none"));
    }
}
