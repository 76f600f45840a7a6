package fi.seloste.notice;

import static fi.seloste.notice.ExampleNotice.purpose;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.common.Wording;
import fi.seloste.noticecheck.Basis;
import fi.seloste.noticecheck.StatedRight;
import fi.seloste.register.Article6;
import fi.seloste.register.Article9;
import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.LegalBasis;
import fi.seloste.register.Purpose;
import fi.seloste.register.Right;
import fi.seloste.register.RightStatement;
import fi.seloste.register.RightStatement.Detail;
import fi.seloste.register.RightStatement.Limit;
import fi.seloste.register.Section;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsFollowFromTheBasesTest {

    /** Law and guidance as one table: A access, R rectification, E erasure, S restriction, P portability, … */
    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource({
        "CONSENT,              ACCESS RECTIFICATION ERASURE RESTRICTION PORTABILITY WITHDRAWAL COMPLAINT",
        "CONTRACT,             ACCESS RECTIFICATION ERASURE RESTRICTION PORTABILITY COMPLAINT",
        "LEGAL_OBLIGATION,     ACCESS RECTIFICATION RESTRICTION COMPLAINT",
        "VITAL_INTERESTS,      ACCESS RECTIFICATION ERASURE RESTRICTION COMPLAINT",
        "PUBLIC_TASK,          ACCESS RECTIFICATION RESTRICTION OBJECTION COMPLAINT",
        "LEGITIMATE_INTERESTS, ACCESS RECTIFICATION ERASURE RESTRICTION OBJECTION COMPLAINT"
    })
    void eachBasisGivesItsRightsAndNoOthers(Article6 basis, String rights) {
        var expected = Arrays.stream(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet());
        var notice = new ExampleNotice().with(purpose("newsletter", basis));

        assertThat(rightsTold(notice)).isEqualTo(expected);
    }

    @Test
    void severalBasesGiveTheUnionOfTheirRights() {
        var notice = new ExampleNotice()
                .with(
                        purpose("newsletter", Article6.CONSENT),
                        purpose("accounting", Article6.LEGAL_OBLIGATION),
                        purpose("customer_relationship", Article6.LEGITIMATE_INTERESTS));

        assertThat(rightsTold(notice))
                .containsExactlyInAnyOrder(
                        Right.ACCESS,
                        Right.RECTIFICATION,
                        Right.ERASURE,
                        Right.RESTRICTION,
                        Right.PORTABILITY,
                        Right.OBJECTION,
                        Right.WITHDRAWAL,
                        Right.COMPLAINT);
    }

    @Test
    void aRightOfSomePurposesNamesThem() {
        var notice = new ExampleNotice()
                .with(purpose("newsletter", Article6.CONSENT), purpose("accounting", Article6.LEGAL_OBLIGATION));

        assertThat(notice.says(Section.RIGHTS_OTHER, Language.EN))
                .contains("Applies to this purpose: sending the newsletter.")
                .contains("We cannot erase data that the law requires us to handle for this purpose:"
                        + " accounting and duties towards authorities.");
    }

    @Test
    void directMarketingCanBeForbiddenOnAnyBasis() {
        var marketing = new Purpose(
                Wording.entry("marketing"),
                true,
                List.of(new LegalBasis(null, Article6.CONSENT, null, null, null, null)));

        assertThat(rightsTold(new ExampleNotice().with(marketing))).contains(Right.MARKETING_OBJECTION);
    }

    @Test
    void automatedDecisionsCanBeContested() {
        var notice = new ExampleNotice().with(new AutomatedDecisions(true, false, null, null));

        assertThat(rightsTold(notice)).contains(Right.NO_AUTOMATED_DECISION);
    }

    @Test
    void explicitConsentToSpecialCategoriesCanBeWithdrawn() {
        var wellbeing = new Purpose(
                Wording.entry("wellbeing"),
                false,
                List.of(new LegalBasis(null, Article6.CONTRACT, Article9.EXPLICIT_CONSENT, null, null, null)));

        assertThat(rightsTold(new ExampleNotice().with(wellbeing))).contains(Right.WITHDRAWAL);
    }

    @Test
    void theRightToObjectStandsApart() {
        var notice = new ExampleNotice().with(purpose("customer_relationship", Article6.LEGITIMATE_INTERESTS));

        assertThat(notice.says(Section.OBJECTION, Language.EN))
                .containsExactly(Texts.get(Language.EN, "clause.Right.OBJECTION"));
    }

    @Test
    void aRightRestsOnThePurposesThatGiveIt() {
        var notice = new ExampleNotice();
        var newsletter = notice.add(purpose("newsletter", Article6.CONSENT));

        assertThat(notice.in(Language.FI).sentencesFrom(newsletter))
                .extracting(NoticeDocument.Sentence::text)
                .contains(Texts.get(Language.FI, "clause.Right.WITHDRAWAL"));
    }

    @Test
    void whatARegisterAddsToARightIsSaidWithIt() {
        var notice = new ExampleNotice().with(purpose("newsletter", Article6.CONSENT));
        var erasure = notice.add(new RightStatement(
                Right.ERASURE, Set.of(), EnumSet.of(Detail.FORGOTTEN), Limit.STATUTORY_DUTY, Set.of()));

        assertThat(notice.in(Language.EN).sentencesFrom(erasure))
                .extracting(NoticeDocument.Sentence::text)
                .containsExactly(
                        Texts.get(Language.EN, "clause.Right.ERASURE"),
                        "This is also called the right to be forgotten.",
                        Texts.get(Language.EN, "clause.RightStatement.limit.STATUTORY_DUTY"));
    }

    @Test
    void anOldNoticesNarrowRightTakesThePlaceOfTheLawsInItsDraft() {
        var notice = new ExampleNotice()
                .with(purpose("newsletter", Article6.CONSENT))
                .with(new RightStatement(Right.WITHDRAWAL, Set.of(), Set.of(), Limit.ONLY_IF_SOLE_BASIS, Set.of()));

        assertThat(notice.says(Section.RIGHTS_OTHER, Language.EN))
                .contains(Texts.get(Language.EN, "clause.RightStatement.limit.ONLY_IF_SOLE_BASIS"))
                .doesNotContain(Texts.get(Language.EN, "clause.Right.WITHDRAWAL"));
    }

    @Test
    void theComplaintNamesTheAuthorityAndItsAddresses() {
        assertThat(new ExampleNotice().says(Section.COMPLAINT, Language.SV)).anySatisfy(text -> assertThat(text)
                .contains("Dataombudsmannens byrå")
                .contains("PB 800, 00531 Helsingfors")
                .contains("tietosuoja@om.fi"));
    }

    @Test
    void theLawsWordsAreTheSameOnBothSidesOfTheCheck() {
        assertThat(names(Article6.values())).isEqualTo(names(Basis.values()));
        assertThat(names(Right.values())).isEqualTo(names(StatedRight.values()));
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Set<Right> rightsTold(ExampleNotice notice) {
        var told = notice.in(Language.FI)
                .sentences()
                .map(NoticeDocument.Sentence::text)
                .collect(Collectors.toSet());
        return Stream.of(Right.values())
                .filter(right -> told.contains(Texts.get(Language.FI, "clause.Right." + right.name())))
                .collect(Collectors.toSet());
    }
}
