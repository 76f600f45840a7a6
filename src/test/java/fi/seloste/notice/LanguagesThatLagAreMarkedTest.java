package fi.seloste.notice;

import static fi.seloste.common.Language.EN;
import static fi.seloste.common.Language.FI;
import static fi.seloste.common.Language.SV;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.Wording;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.ClaimedGround;
import fi.seloste.register.DataCategory;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A language that lags is marked")
class LanguagesThatLagAreMarkedTest {

    private static final LocalDate THIRD_OF_MARCH = LocalDate.of(2026, 3, 3);
    private static final LocalizedText BEHIND = LocalizedText.of("Vanha.", "Gammal.", "Old.")
            .edited(Map.of(FI, "Uusi.", SV, "Gammal.", EN, "Old."), THIRD_OF_MARCH);

    @Test
    void besideThePassageWithTheDateInTheReadersLanguage() {
        assertThat(lagOf(BEHIND, EN))
                .isEqualTo("This passage was last changed in Finnish on 3 March 2026;"
                        + " this language has not followed yet.");
        assertThat(lagOf(BEHIND, SV)).contains("ändrades senast på finska den 3 mars 2026");
    }

    @Test
    void andTheLanguageThatWasChangedLastIsNot() {
        assertThat(lagOf(BEHIND, FI)).isNull();
    }

    @Test
    void untilItFollows() {
        var followed = BEHIND.edited(Map.of(FI, "Uusi.", SV, "Ny.", EN, "Old."), THIRD_OF_MARCH.plusDays(1));

        assertThat(lagOf(followed, SV)).isNull();
        assertThat(lagOf(followed, EN)).contains("3 March 2026");
        assertThat(lagOf(followed.upToDate(EN), EN)).isNull();
    }

    @Test
    void withoutADateWhereTheDayWasNotKept() {
        var undated = new LocalizedText(BEHIND.texts(), FI, BEHIND.lagging());

        assertThat(lagOf(undated, EN))
                .isEqualTo("This passage was last changed in Finnish; this language has not followed yet.");
    }

    @Test
    void andOneThatHasNoTextSaysWhichLanguageStandsThere() {
        assertThat(lagOf(LocalizedText.of(FI, "Vain suomeksi."), EN))
                .isEqualTo("This passage stands here in Finnish: it has not been written in this language yet.");
    }

    @Test
    void andNothingIsMarkedWhereNothingLags() {
        var notice = ExampleNotice.wellConfigured();

        for (var language : Language.values()) {
            assertThat(notice.in(language).sentences()).noneMatch(Sentence::isLagging);
            assertThat(notice.in(language).lag()).isNull();
        }
    }

    @Test
    void onceAmongTheSentencesOfItsRow() {
        var notice = new ExampleNotice();
        var row = notice.add(new AutomatedDecisions(true, false, BEHIND, LocalizedText.of("Ei.", "Nej.", "None.")));

        assertThat(notice.in(SV).sentencesFrom(row).stream().filter(Sentence::isLagging))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.text()).endsWith("Gammal."));
    }

    @Test
    void alsoWhereRegistersSayTheSameAndOneOfThemLags() {
        var notice = new ExampleNotice();
        notice.add(new OwnWords(Section.SECURITY, LocalizedText.of("Uusi.", "Gammal.", "Old.")));
        notice.register("Hakijat", "Sökande", "Applicants").add(new OwnWords(Section.SECURITY, BEHIND));

        assertThat(notice.in(SV).sentences().filter(sentence -> sentence.text().equals("Gammal.")))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.isLagging()).isTrue());
    }

    @Test
    void inTheTitleOfTheNotice() {
        var notice = new ExampleNotice().titled(BEHIND);

        assertThat(notice.in(SV).lag()).contains("3 mars 2026");
        assertThat(notice.in(FI).lag()).isNull();
        assertThat(LaggingPassage.of(notice.in(SV), notice.configuration()))
                .extracting(passage -> passage.sentence().kind())
                .containsExactly("Notice");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("partsInOwnWords")
    void whateverPartTheWordsStandIn(Part part) {
        var notice = new ExampleNotice();
        var row = notice.add(part);

        assertThat(notice.in(SV).sentencesFrom(row)).anyMatch(Sentence::isLagging);
        assertThat(notice.in(FI).sentencesFrom(row)).noneMatch(Sentence::isLagging);
    }

    static Stream<Part> partsInOwnWords() {
        var own = new Wording(null, BEHIND);
        return Stream.of(
                new Group(own),
                new Purpose(own, false, List.of()),
                new SecurityMeasure(own, false, null),
                new Source(own, Set.of(), Set.of(), Set.of(), Set.of(), false, false, false),
                new Disclosure(own, null, Set.of(), Set.of(), Set.of()),
                new DataCategory(
                        own,
                        Set.of(),
                        DataCategory.Origin.PERSON,
                        false,
                        false,
                        DataCategory.Obligation.VOLUNTARY,
                        null,
                        null,
                        DataCategory.HeldAt.HERE,
                        null),
                new DataCategory(
                        Wording.entry("phone"),
                        Set.of(),
                        DataCategory.Origin.PERSON,
                        false,
                        false,
                        DataCategory.Obligation.CONTRACT,
                        BEHIND,
                        null,
                        DataCategory.HeldAt.HERE,
                        null),
                new RetentionRule(
                        Set.of(),
                        Set.of(),
                        RetentionRule.Trigger.END_OF_RELATIONSHIP,
                        5,
                        RetentionRule.Unit.YEARS,
                        null,
                        BEHIND,
                        Set.of(),
                        RetentionRule.Action.DELETE,
                        null,
                        true,
                        null),
                new AutomatedDecisions(true, false, BEHIND, null),
                new ClaimedBasis(ClaimedGround.MEMBERSHIP, Set.of(), BEHIND, false),
                new OwnWords(Section.SECURITY, BEHIND));
    }

    private static String lagOf(LocalizedText text, Language language) {
        var notice = new ExampleNotice();
        var row = notice.add(new OwnWords(Section.SECURITY, text));
        return notice.in(language).sentencesFrom(row).getFirst().lag();
    }
}
