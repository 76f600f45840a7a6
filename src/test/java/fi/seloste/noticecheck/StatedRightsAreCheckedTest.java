package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Basis.CONSENT;
import static fi.seloste.noticecheck.Basis.LEGAL_OBLIGATION;
import static fi.seloste.noticecheck.Basis.LEGITIMATE_INTERESTS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.LocalizedText;
import fi.seloste.noticecheck.NoticeFacts.Controller;
import fi.seloste.noticecheck.NoticeFacts.Narrowing;
import fi.seloste.noticecheck.NoticeFacts.Purpose;
import fi.seloste.noticecheck.NoticeFacts.Register;
import fi.seloste.noticecheck.NoticeFacts.RightFact;
import fi.seloste.noticecheck.NoticeFacts.StatedBasis;
import fi.seloste.processor.LawData;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a text can leave out, and a configuration cannot: the rights that follow from its bases. */
class StatedRightsAreCheckedTest {

    @Test
    void everyRightThatABasisGivesIsMissedByName() {
        var found = findings(facts(Set.of(CONSENT), false, Set.of(), false));

        assertThat(found)
                .filteredOn(finding -> finding.key().equals("finding.right"))
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly(
                        "The notice does not tell of this right: access to the data.",
                        "The notice does not tell of this right: rectification.",
                        "The notice does not tell of this right: erasure.",
                        "The notice does not tell of this right: restriction of the handling.",
                        "The notice does not tell of this right: data portability.");
        assertThat(found).extracting(Finding::rule).contains("D27", "D30").doesNotContain("I18");
    }

    @Test
    void erasureIsNotMissedWhereALawNeedsTheData() {
        assertThat(findings(facts(Set.of(LEGAL_OBLIGATION), false, Set.of(), false)))
                .noneMatch(finding -> finding.message(Language.EN).endsWith("erasure."));
    }

    @Test
    void objectionIsMissedWithLegitimateInterestsAndAlsoItsPlaceApart() {
        var found = findings(facts(Set.of(LEGITIMATE_INTERESTS), false, Set.of(), false));

        assertThat(found).anyMatch(finding -> finding.message(Language.EN).endsWith("objection to the handling."));
        assertThat(found).extracting(Finding::rule).contains("I18");
    }

    @Test
    void directMarketingGivesItsObjectionOnAnyBasis() {
        assertThat(findings(facts(Set.of(CONSENT), true, Set.of(), true)))
                .anyMatch(finding -> finding.message(Language.EN).endsWith("objection to direct marketing."));
    }

    @Test
    void whatIsStatedIsNotMissed() {
        var found =
                findings(facts(Set.of(CONSENT, LEGITIMATE_INTERESTS), true, EnumSet.allOf(StatedRight.class), true));

        assertThat(found)
                .extracting(Finding::rule)
                .doesNotContain("D20", "D21", "D22", "D23", "D24", "D25", "D26", "D27", "I18");
    }

    private static List<Finding> findings(NoticeFacts facts) {
        return new NoticeCheck(LawData.shipped()).check(facts, LocalDate.of(2026, 11, 20));
    }

    private static NoticeFacts facts(
            Set<Basis> bases, boolean marketing, Set<StatedRight> stated, boolean objectionApart) {
        var name = LocalizedText.of(Language.EN, "Customer register");
        var purposes = Stream.of(new Purpose(
                        name,
                        marketing,
                        bases.stream()
                                .map(basis -> new StatedBasis(basis, name, false))
                                .toList(),
                        false,
                        Where.text(10, 20)))
                .toList();
        return new NoticeFacts(
                new Controller(
                        "Firma Oy", "0000001-9", "Katu 1", "00100", "Helsinki", "a@b.example", null, Where.NOWHERE),
                null,
                List.of(new Register(name, null, purposes, List.of(), List.of(), List.of(), List.of(), Where.NOWHERE)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Arrays.stream(StatedRight.values())
                        .filter(stated::contains)
                        .map(right -> new RightFact(right, Narrowing.NONE, Where.NOWHERE))
                        .toList(),
                objectionApart,
                null,
                List.of(),
                List.of(),
                true,
                List.of());
    }
}
