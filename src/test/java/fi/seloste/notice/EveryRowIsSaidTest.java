package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.category;
import static fi.seloste.notice.ExampleNotice.handling;
import static fi.seloste.notice.ExampleNotice.limited;
import static fi.seloste.notice.ExampleNotice.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.DocumentSection;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.Article6;
import fi.seloste.register.Article9;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataCategory.HeldAt;
import fi.seloste.register.DataCategory.Obligation;
import fi.seloste.register.DataCategory.Origin;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import fi.seloste.register.SpecialCategory;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.StatementKind;
import fi.seloste.register.Upkeep;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EveryRowIsSaidTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartIsSaidInEveryLanguageAndGoesWithItsRow(Part part) {
        var notice = new ExampleNotice();
        var row = notice.add(part);

        for (var language : Language.values()) {
            var said = notice.in(language).sentencesFrom(row);
            assertThat(said).isNotEmpty().allSatisfy(sentence -> assertThat(sentence.text())
                    .isNotBlank()
                    // A clause that is missing, or an argument that was not filled in, stands in braces.
                    .doesNotContain("{"));
        }
        var without = notice.without(part::equals).in(Language.FI);
        assertThat(without.sentencesFrom(row)).isEmpty();
    }

    static Stream<Part> parts() {
        return Stream.of(
                        Stream.of(
                                new Group(Wording.own("Naapurit", "Grannar", "Neighbours")),
                                new SecurityMeasure(Wording.entry("locked_storage"), true, null),
                                new SecurityMeasure(Wording.entry("firewall"), false, null),
                                new AutomatedDecisions(false, false, null, null),
                                new AutomatedDecisions(true, false, text(), text()),
                                new AutomatedDecisions(false, true, text(), text()),
                                new AutomatedDecisions(true, true, text(), text()),
                                new Cookies(false, Set.of(), null),
                                new StatedController("Nimi", null, null, null, "Espoo", null, null),
                                new ClaimedBasis(ClaimedGround.MEMBERSHIP, Set.of(), text(), true),
                                new Purpose(Wording.entry("sales"), false, List.of())),
                        each(Article6.class, basis -> purpose("sales", basis)),
                        each(
                                Article9.class,
                                condition -> new Purpose(
                                        Wording.entry("wellbeing"),
                                        false,
                                        List.of(new LegalBasis(null, Article6.CONTRACT, condition, null, null, null)))),
                        each(ClaimedGround.class, ground -> new ClaimedBasis(ground, Set.of(), null, false)),
                        each(Origin.class, origin -> category("phone", origin, Obligation.VOLUNTARY)),
                        each(Obligation.class, obligation -> category("phone", Origin.PERSON, obligation)),
                        each(SpecialCategory.class, EveryRowIsSaidTest::special),
                        each(Source.Channel.class, channel -> source(Set.of(channel), Set.of())),
                        each(Source.Occasion.class, occasion -> source(Set.of(), Set.of(occasion))),
                        each(Disclosure.Condition.class, condition -> disclosure(Set.of(condition), Set.of())),
                        each(Disclosure.Form.class, form -> disclosure(Set.of(Disclosure.Condition.LAW), Set.of(form))),
                        each(Cookies.Use.class, use -> new Cookies(true, Set.of(use), Cookies.Consent.ASKED_ON_SITE)),
                        Stream.of(Cookies.Consent.values())
                                .filter(consent -> consent != Cookies.Consent.NOT_STATED)
                                .map(consent -> new Cookies(true, Set.of(), consent)),
                        each(Right.class, right -> limited(right, null)),
                        each(
                                RightStatement.Detail.class,
                                detail -> new RightStatement(Right.ACCESS, Set.of(), Set.of(detail), null, Set.of())),
                        each(RightStatement.Limit.class, limit -> limited(Right.OBJECTION, limit)),
                        each(
                                RightStatement.MarketingUse.class,
                                use -> new RightStatement(
                                        Right.MARKETING_OBJECTION, Set.of(), Set.of(), null, Set.of(use))),
                        each(RequestHandling.Form.class, form -> handling(form, null)),
                        each(
                                RequestHandling.Content.class,
                                content -> handling(RequestHandling.Form.FREE, null, content)),
                        each(Right.class, EveryRowIsSaidTest::request),
                        each(Upkeep.Occasion.class, occasion -> new Upkeep(Set.of(occasion), Set.of())),
                        each(Upkeep.Way.class, way -> new Upkeep(Set.of(), Set.of(way))),
                        Stream.of(StatementKind.values())
                                .filter(kind -> kind != StatementKind.TRANSFERS_HEADING_ONLY)
                                .map(Statement::new),
                        each(Section.class, section -> new OwnWords(section, text())))
                .flatMap(parts -> parts);
    }

    /** A right that nothing gives and nothing states is not told; a right that is stated is, whatever the bases. */
    @ParameterizedTest
    @EnumSource(names = {"PORTABILITY", "OBJECTION", "WITHDRAWAL", "MARKETING_OBJECTION", "NO_AUTOMATED_DECISION"})
    void aRightThatNothingGivesIsNotTold(Right right) {
        var told = new ExampleNotice().in(Language.EN).sentences().map(Sentence::text);

        assertThat(told).doesNotContain(Texts.get(Language.EN, "clause.Right." + right.name()));
    }

    @Test
    void aServiceGoesWithTheRowThatUsesIt() {
        var service = ExampleNotice.service("Survey", Set.of("FI"));
        var notice = new ExampleNotice().with(service);

        assertThat(notice.in(Language.EN).sentencesFrom(service.id())).isNotEmpty();
        notice.without(ServiceUse.class::isInstance);
        assertThat(notice.in(Language.EN).sentencesFrom(service.id())).isEmpty();
    }

    @Test
    void aHeadingWithNothingUnderItStaysInItsDraft() {
        var notice = new ExampleNotice()
                .with(new Statement(StatementKind.TRANSFERS_HEADING_ONLY))
                .with(new Cookies(true, Set.of(), Cookies.Consent.NOT_STATED));

        assertThat(notice.in(Language.FI).sections())
                .filteredOn(section -> section.blocks().isEmpty())
                .extracting(DocumentSection::section)
                .containsExactly(Section.TRANSFERS, Section.COOKIES);
    }

    @Test
    void sectionsStandInTheirOrder() {
        assertThat(ExampleNotice.wellConfigured().in(Language.SV).sections())
                .extracting(DocumentSection::section)
                .isSorted();
    }

    @Test
    void ownWordsThatLagBehindAnotherLanguageAreMarked() {
        var finnishChanged = LocalizedText.of("Vanha", "Gammal", "Old").with(Language.FI, "Uusi");
        var notice = new ExampleNotice();
        var row = notice.add(new Group(new Wording(null, finnishChanged)));

        assertThat(notice.in(Language.FI).sentencesFrom(row)).noneMatch(Sentence::isLagging);
        assertThat(notice.in(Language.SV).sentencesFrom(row)).allMatch(Sentence::isLagging);
    }

    private static <E extends Enum<E>> Stream<Part> each(Class<E> type, Function<E, Part> part) {
        return Arrays.stream(type.getEnumConstants()).map(part);
    }

    private static Part special(SpecialCategory special) {
        return new DataCategory(
                Wording.entry("wellbeing"),
                Set.of(),
                Origin.PERSON,
                false,
                true,
                Obligation.VOLUNTARY,
                text(),
                special,
                HeldAt.PAPER,
                null);
    }

    private static Part source(Set<Source.Channel> channels, Set<Source.Occasion> occasions) {
        return new Source(Wording.entry("relatives"), Set.of(), Set.of(), channels, occasions, true, true, true);
    }

    private static Part disclosure(Set<Disclosure.Condition> conditions, Set<Disclosure.Form> forms) {
        return new Disclosure(Wording.entry("authorities"), null, Set.of(), conditions, forms);
    }

    private static Part request(Right right) {
        return new RequestHandling(
                right,
                EnumSet.allOf(RequestHandling.Channel.class),
                null,
                RequestHandling.Form.WRITING_ASKED,
                Set.of(),
                RequestHandling.IdentityCheck.WHEN_IN_DOUBT,
                RequestHandling.Time.WITHOUT_DELAY,
                true,
                true,
                true);
    }

    private static LocalizedText text() {
        return LocalizedText.of("Omin sanoin.", "Med egna ord.", "In own words.");
    }
}
