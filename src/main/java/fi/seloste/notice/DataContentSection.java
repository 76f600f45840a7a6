package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Paragraph;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.DataCategory;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.Upkeep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The categories of data (Art. 14(1)(d)), whether they must be given (Art. 13(2)(e)), and how they are kept true. */
final class DataContentSection implements SectionProjection {

    private final MustProvide mustProvide = new MustProvide();

    @Override
    public List<Block> ofRegister(RegisterConfiguration register, Clauses clauses) {
        var blocks = new ArrayList<Block>();
        var categories = register.rows(DataCategory.class)
                .map(row -> line(row, register, clauses))
                .toList();
        if (!categories.isEmpty()) {
            blocks.add(new Items(clauses.text("DataCategory.intro"), categories));
        }
        blocks.addAll(mustProvide.of(register, clauses));
        register.rows(Upkeep.class).map(row -> upkeep(row, clauses)).forEach(blocks::add);
        return blocks;
    }

    private static Sentence line(PartRow row, RegisterConfiguration register, Clauses clauses) {
        var category = (DataCategory) row.part();
        var more = Stream.of(
                        clauses.ifAny("covers.groups", clauses.groups(register, category.groups())),
                        origin(category, clauses),
                        category.onlyWithConsent() ? clauses.text("DataCategory.onlyWithConsent") : "",
                        category.special() == null
                                ? ""
                                : clauses.text("DataCategory.special", clauses.inline(category.special())),
                        held(category, clauses))
                .toList();
        return clauses.sentence(
                row, "14(1)(d)", Clauses.line(clauses.words(category.text(), "data"), more), category.text());
    }

    /** Where data come from the person, as most do, the sources say it. */
    private static String origin(DataCategory category, Clauses clauses) {
        return switch (category.origin()) {
            case PERSON, BOTH -> "";
            case ELSEWHERE, USE, OUR_WORK ->
                clauses.text("DataCategory.origin." + category.origin().name());
        };
    }

    private static String held(DataCategory category, Clauses clauses) {
        return switch (category.held()) {
            case HERE -> "";
            case PAPER -> clauses.text("DataCategory.held.PAPER");
            case SERVICE ->
                clauses.service(category.holder())
                        .map(service -> clauses.text("DataCategory.held.SERVICE", clauses.name(service)))
                        .orElse("");
        };
    }

    private static Block upkeep(PartRow row, Clauses clauses) {
        var upkeep = (Upkeep) row.part();
        return new Paragraph(Stream.of(
                        clauses.ifAny("Upkeep.occasions", clauses.list(upkeep.occasions())),
                        clauses.ifAny(
                                "Upkeep.ways",
                                clauses.either(upkeep.ways().stream().map(clauses::inline))))
                .filter(text -> !text.isEmpty())
                .map(text -> clauses.sentence(row, "5(1)(d)", text))
                .toList());
    }
}
