package fi.seloste.noticecheck;

import static fi.seloste.noticecheck.Finding.error;
import static fi.seloste.noticecheck.Finding.warning;

import fi.seloste.common.LocalizedText;
import fi.seloste.noticecheck.Finding.Blocking;
import fi.seloste.noticecheck.NoticeFacts.Transfer;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.TransferState;
import fi.seloste.processor.TransferStatus;
import java.util.List;
import java.util.stream.Stream;

/** Data outside the European Economic Area (Chapter V). */
final class TransferRules {

    static final List<Rule> ALL = List.of(
            TransferRules::mechanisms,
            TransferRules::safeguardsCopy,
            TransferRules::endedMechanisms,
            TransferRules::byPermission);

    private static final String ARTICLE = "GDPR 13(1)(f)";
    private static final String DEROGATION_BY_CONSENT = "derogation_consent";

    private TransferRules() {}

    /** I10, Arts. 13(1)(f) and 44: every transfer stands on a mechanism that holds on the day. */
    private static Stream<Finding> mechanisms(Checked notice) {
        return notice.facts().transfers().stream().flatMap(transfer -> switch (state(transfer, notice)
                .status()) {
            case NO_MECHANISM -> Stream.of(error("I10", ARTICLE, transfer.where(), arguments(transfer, notice)));
            case NOT_IN_FORCE_YET ->
                Stream.of(error("I10", ARTICLE, transfer.where(), arguments(transfer, notice))
                        .as("notYet"));
            case NEEDS_CERTIFICATION_CHECK ->
                Stream.of(warning("I10", "GDPR 45", transfer.where(), arguments(transfer, notice))
                        .as("check"));
            case VALID, NOT_NEEDED, ENDED -> Stream.of();
        });
    }

    /** I10, Art. 13(1)(f): how to get a copy of appropriate safeguards; a decision of the Commission needs none. */
    private static Stream<Finding> safeguardsCopy(Checked notice) {
        return notice.facts().transfers().stream()
                .filter(transfer -> !transfer.tellsOfCopy())
                .filter(transfer -> state(transfer, notice).status() == TransferStatus.VALID)
                .filter(transfer -> notice.law()
                        .mechanism(transfer.details().mechanism())
                        .filter(mechanism -> mechanism.kind() == Mechanism.Kind.SAFEGUARD)
                        .isPresent())
                .map(transfer -> error("I10", ARTICLE, transfer.where(), arguments(transfer, notice))
                        .as("copy"));
    }

    /** D02: a mechanism that has ended carries nothing. A contradiction: it is not published as it is. */
    private static Stream<Finding> endedMechanisms(Checked notice) {
        return notice.facts().transfers().stream()
                .filter(transfer -> state(transfer, notice).status() == TransferStatus.ENDED)
                .map(transfer -> error("D02", "GDPR 44", transfer.where(), arguments(transfer, notice))
                        .blocking(Blocking.UNLESS_OVERRIDDEN));
    }

    /** D05, Art. 49(1)(a): permission is an exception for single cases, not a rule for transfers. */
    private static Stream<Finding> byPermission(Checked notice) {
        var stated = notice.facts().byPermission().stream();
        var chosen = notice.facts().transfers().stream()
                .filter(transfer ->
                        DEROGATION_BY_CONSENT.equals(transfer.details().mechanism()))
                .map(Transfer::where);
        return Stream.concat(stated, chosen).map(where -> warning("D05", "GDPR 49(1)(a)", where));
    }

    private static TransferState state(Transfer transfer, Checked notice) {
        return notice.law().stateOf(transfer.details(), notice.today());
    }

    /** The service, the country, and why the transfer stands as it does. */
    private static Object[] arguments(Transfer transfer, Checked notice) {
        LocalizedText country = Localized.of(
                language -> notice.law().placeName(transfer.details().country(), language));
        return new Object[] {
            transfer.service(), country, Localized.of(state(transfer, notice).why()::in)
        };
    }
}
