package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.common.Texts;
import fi.seloste.noticecheck.NoticeFacts.Narrowing;
import fi.seloste.noticecheck.NoticeFacts.RightFact;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rights that the notice must tell of, unabridged. */
final class RightsRules {

    static final List<Rule> ALL = List.of(
            RightsRules::stated,
            RightsRules::withdrawal,
            RightsRules::objectionApart,
            RightsRules::complaint,
            RightsRules::narrowed,
            RightsRules::complaintNarrowed,
            RightsRules::authorityNamed,
            RightsRules::authorityAddress);

    /** The rule of each right that is missing. */
    private static final Map<StatedRight, String> RULES = Map.of(
            StatedRight.ACCESS, "D20",
            StatedRight.RECTIFICATION, "D21",
            StatedRight.ERASURE, "D22",
            StatedRight.RESTRICTION, "D23",
            StatedRight.OBJECTION, "D24",
            StatedRight.MARKETING_OBJECTION, "D25",
            StatedRight.PORTABILITY, "D26");

    /** Rights with a rule of their own. */
    private static final Set<StatedRight> APART = Set.of(StatedRight.WITHDRAWAL, StatedRight.COMPLAINT);

    /** Pages of the authority's former site, and its former street addresses. */
    private static final Pattern FORMER_ADDRESS = Pattern.compile(
            "tietosuoja\\.fi/(fi|sv)/index/|Ratapihantie 9|Bangårdsvägen 9|Albertinkatu 25", Pattern.CASE_INSENSITIVE);

    private RightsRules() {}

    /** D20 to D26, Art. 13(2)(b): every right that the bases give; and the objection that direct marketing gives. */
    private static Stream<Finding> stated(Checked notice) {
        return Arrays.stream(StatedRight.values())
                .filter(right -> !APART.contains(right))
                .filter(right ->
                        isGiven(right, notice.facts()) && !notice.facts().states(right))
                .map(RightsRules::missing);
    }

    /** D27, Art. 13(2)(c): that consent can be withdrawn. */
    private static Stream<Finding> withdrawal(Checked notice) {
        var consents =
                notice.facts().bases().anyMatch(stated -> stated.basis() == Basis.CONSENT || stated.explicitConsent());
        return consents && !notice.facts().states(StatedRight.WITHDRAWAL)
                ? Stream.of(error("D27", "GDPR 13(2)(c)", Where.NOWHERE))
                : Stream.of();
    }

    /** I18, Art. 21(4): the right to object is told clearly and apart from other information. */
    private static Stream<Finding> objectionApart(Checked notice) {
        var facts = notice.facts();
        return (isGiven(StatedRight.OBJECTION, facts) || facts.doesDirectMarketing()) && !facts.objectionApart()
                ? Stream.of(error("I18", "GDPR 21(4)", Where.NOWHERE))
                : Stream.of();
    }

    /** D30, Art. 13(2)(d): that one can complain to the authority. */
    private static Stream<Finding> complaint(Checked notice) {
        return notice.facts().authority() == null
                ? Stream.of(error("D30", "GDPR 13(2)(d)", Where.NOWHERE))
                : Stream.of();
    }

    /** D28, Arts. 7(3) and 21: a right that the notice makes smaller than it is. */
    private static Stream<Finding> narrowed(Checked notice) {
        return notice.facts().rights().stream()
                .filter(right -> right.narrowing() == Narrowing.ONLY_IF_UNLAWFUL
                        || right.narrowing() == Narrowing.ONLY_IF_SOLE_BASIS)
                .map(right -> warning("D28", article(right), right.where())
                        .as(right.narrowing().name()));
    }

    /** D31, Art. 77: the complaint is about any processing, not only about a refusal. */
    private static Stream<Finding> complaintNarrowed(Checked notice) {
        return notice.facts().rights().stream()
                .filter(right -> right.narrowing() == Narrowing.ONLY_REFUSALS)
                .map(right -> warning("D31", "GDPR 77", right.where()));
    }

    /** D32: the authority by name. */
    private static Stream<Finding> authorityNamed(Checked notice) {
        return Stream.ofNullable(notice.facts().authority())
                .filter(authority -> !authority.isNamed())
                .map(authority -> info("D32", "GDPR 13(2)(d)", authority.where()));
    }

    /** D33: an address of the authority that no longer leads there. */
    private static Stream<Finding> authorityAddress(Checked notice) {
        return Stream.ofNullable(notice.facts().authority())
                .filter(authority -> authority.address() != null
                        && FORMER_ADDRESS.matcher(authority.address()).find())
                .map(authority -> warning("D33", "GDPR 13(2)(d)", authority.where(), authority.address()));
    }

    private static boolean isGiven(StatedRight right, NoticeFacts facts) {
        return switch (right) {
            case MARKETING_OBJECTION -> facts.doesDirectMarketing();
            case NO_AUTOMATED_DECISION -> false;
            // Even with no basis stated, everybody has these.
            case ACCESS, RECTIFICATION, RESTRICTION -> true;
            // A purpose without a basis is no reason to keep the data.
            case ERASURE ->
                facts.purposes().anyMatch(purpose -> purpose.bases().isEmpty()) || isGivenByBasis(right, facts);
            default -> isGivenByBasis(right, facts);
        };
    }

    private static boolean isGivenByBasis(StatedRight right, NoticeFacts facts) {
        return facts.bases().anyMatch(stated -> RightsByBasis.gives(stated.basis(), right));
    }

    private static Finding missing(StatedRight right) {
        return new Finding(
                RULES.get(right),
                Severity.ERROR,
                "GDPR 13(2)(b)",
                Where.NOWHERE,
                "finding.right",
                List.of(name(right)),
                Finding.Blocking.NO);
    }

    private static String article(RightFact right) {
        return right.narrowing() == Narrowing.ONLY_IF_UNLAWFUL ? "GDPR 21(1)" : "GDPR 7(3)";
    }

    private static Object name(StatedRight right) {
        return Localized.of(language -> Texts.of(language, right));
    }
}
