package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Source;
import java.util.List;

/** Where the data come from, and whether that is open to anyone (Art. 14(2)(f)). */
final class SourcesSection implements SectionProjection {

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        var sources = register.rows(Source.class)
                .map(row -> line(row, register, clauses))
                .toList();
        return sources.isEmpty() ? List.of() : List.of(new Items(clauses.text("Source.intro"), sources));
    }

    private static Sentence line(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var source = (Source) row.part();
        var more = List.of(
                clauses.ifAny("covers.groups", clauses.groups(register, source.groups())),
                source.forMinors() ? clauses.text("Source.forMinors") : "",
                clauses.ifAny("Source.categories", clauses.categories(register, source.categories())),
                clauses.ifAny("Source.channels", clauses.list(source.channels())),
                clauses.ifAny("Source.occasions", clauses.list(source.occasions())),
                source.onlyWithConsent() ? clauses.text("Source.onlyWithConsent") : "",
                source.publiclyAccessible() ? clauses.text("Source.publiclyAccessible") : "");
        return clauses.sentence(
                row, "14(2)(f)", Clauses.line(clauses.words(source.from(), "source"), more), source.from());
    }
}
