package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.Disclosure;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.util.List;

/** To whom data are given who do not handle them for us, when, and in which form (Art. 13(1)(e)). */
final class RecipientsSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        var disclosures = register.rows(Disclosure.class)
                .map(row -> line(row, register, clauses))
                .toList();
        return disclosures.isEmpty() ? List.of() : List.of(new Items(clauses.text("Disclosure.intro"), disclosures));
    }

    private static Sentence line(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var disclosure = (Disclosure) row.part();
        var when = clauses.either(disclosure.conditions().stream()
                .map(condition -> clauses.text("Disclosure.condition." + condition.name())));
        var more = List.of(
                clauses.ifAny("Disclosure.categories", clauses.categories(register, disclosure.categories())),
                clauses.ifAny("Disclosure.forms", clauses.list(disclosure.forms())));
        return clauses.sentence(
                row,
                "13(1)(e)",
                Clauses.line(phrase(recipient(disclosure, clauses), when), more),
                disclosure.service() == null ? disclosure.recipient() : null);
    }

    private static String recipient(Disclosure disclosure, Clauses clauses) {
        return clauses.service(disclosure.service())
                .map(clauses::name)
                .orElseGet(
                        () -> disclosure.recipient() == null ? "" : clauses.words(disclosure.recipient(), "recipient"));
    }

    private static String phrase(String recipient, String when) {
        if (recipient.isEmpty() || when.isEmpty()) {
            return Clauses.capital(recipient + when);
        }
        return recipient + ": " + when;
    }
}
