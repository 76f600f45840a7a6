package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.info;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.noticecheck.NoticeFacts.Claim;
import java.util.List;
import java.util.stream.Stream;

/** What data are used for, and on what basis. */
final class PurposeRules {

    static final List<Rule> ALL = List.of(
            PurposeRules::purposes,
            PurposeRules::bases,
            PurposeRules::interests,
            PurposeRules::newPurposes,
            PurposeRules::repealedActs,
            PurposeRules::groundsOutsideArticle6,
            PurposeRules::consentByUse,
            PurposeRules::elseNoService);

    private static final String ARTICLE = "GDPR 13(1)(c)";

    private PurposeRules() {}

    /** I04, Art. 13(1)(c): the purposes. */
    private static Stream<Finding> purposes(Checked notice) {
        return notice.facts().registers().stream()
                .filter(register -> register.purposes().isEmpty())
                .map(register -> error("I04", ARTICLE, register.where(), register.name()));
    }

    /** D10, Art. 13(1)(c): the legal basis of each purpose. */
    private static Stream<Finding> bases(Checked notice) {
        return notice.facts()
                .purposes()
                .filter(purpose -> purpose.bases().isEmpty())
                .map(purpose -> error("D10", ARTICLE, purpose.where(), purpose.name()));
    }

    /** D13, Art. 13(1)(d): which legitimate interest it is. */
    private static Stream<Finding> interests(Checked notice) {
        return notice.facts()
                .purposes()
                .filter(purpose -> purpose.bases().stream()
                        .anyMatch(stated -> stated.basis() == Basis.LEGITIMATE_INTERESTS
                                && (stated.interest() == null
                                        || stated.interest().isEmpty())))
                .map(purpose -> error("D13", "GDPR 13(1)(d)", purpose.where(), purpose.name()));
    }

    /** I17, Art. 13(3): people are told of a new purpose before their data are used for it. */
    private static Stream<Finding> newPurposes(Checked notice) {
        return notice.facts()
                .purposes()
                .filter(NoticeFacts.Purpose::isNew)
                .map(purpose -> info("I17", "GDPR 13(3)", purpose.where(), purpose.name()));
    }

    /** D01: an act that is no longer in force governs nothing. */
    private static Stream<Finding> repealedActs(Checked notice) {
        return notice.facts().citations().stream()
                .flatMap(citation -> notice
                        .law()
                        .statute(citation.statute())
                        .filter(statute -> statute.validity().hasEndedOn(notice.today()))
                        .map(statute -> error(
                                "D01",
                                "Tietosuojalaki 1050/2018, 37 §",
                                citation.where(),
                                Localized.of(statute.name()::in),
                                statute.number()))
                        .stream());
    }

    /** D11, Art. 6(1): a basis is one of the six, and a customer relationship is none of them. */
    private static Stream<Finding> groundsOutsideArticle6(Checked notice) {
        return notice.facts().claims().stream()
                .filter(claim -> !claim.useOfService() && !claim.elseNoService())
                .map(claim -> error("D11", ARTICLE, claim.where(), claim.ground()));
    }

    /** D15, Arts. 4(11) and 7: using a service is no consent. */
    private static Stream<Finding> consentByUse(Checked notice) {
        return notice.facts().claims().stream()
                .filter(Claim::useOfService)
                .map(claim -> error("D15", "GDPR 4(11)", claim.where()));
    }

    /** D16, Art. 7(4): consent is not free where nobody is served without it. */
    private static Stream<Finding> elseNoService(Checked notice) {
        return notice.facts().claims().stream()
                .filter(Claim::elseNoService)
                .map(claim -> warning("D16", "GDPR 7(4)", claim.where()));
    }
}
