package fi.seloste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhenABasisEndsTest {

    private static final LawData LAW = LawData.shipped();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final TransferDetails FRAMEWORK =
            new TransferDetails("US", "dpf", LocalDate.of(2026, 10, 1), null, true, null);
    private static final TransferDetails ADEQUATE_US =
            new TransferDetails("US", "adequacy", LocalDate.of(2026, 10, 1), null, true, null);
    private static final TransferDetails CLAUSES = new TransferDetails("US", "scc", null, null, true, null);
    private static final TransferDetails SWISS = new TransferDetails("CH", "adequacy", null, null, true, null);
    private static final TransferDetails BRITISH = new TransferDetails("GB", "adequacy", null, null, true, null);
    private static final TransferDetails SHIELD = new TransferDetails("US", "privacy_shield", null, null, true, null);
    private static final TransferDetails BY_CONSENT =
            new TransferDetails("IN", "derogation_consent", null, null, true, null);

    @Test
    void itHoldsUntilTheDayBeforeAndNoLonger() {
        var law = LAW.ending(basis(FRAMEWORK), DAY);

        assertThat(law.stateOf(FRAMEWORK, DAY.minusDays(1)).status()).isEqualTo(TransferStatus.VALID);
        var state = law.stateOf(FRAMEWORK, DAY);
        assertThat(state.status()).isEqualTo(TransferStatus.ENDED);
        assertThat(state.on()).isEqualTo(DAY);
        assertThat(state.why().in(Language.EN))
                .contains("Data Privacy Framework")
                .contains("1.3.2027");
    }

    @Test
    void theLawItselfStaysAsItIs() {
        LAW.ending(basis(FRAMEWORK), DAY);

        assertThat(LAW.stateOf(FRAMEWORK, DAY).status()).isEqualTo(TransferStatus.VALID);
    }

    @Test
    void whatStandsOnSomethingElseStaysInOrder() {
        var whatIf = WhatIf.ends(basis(FRAMEWORK), DAY, LAW);

        assertThat(whatIf.touched(service(FRAMEWORK, CLAUSES, SWISS)))
                .extracting(ServiceConfiguration.TransferRow::details)
                .containsExactly(FRAMEWORK);
    }

    @Test
    void aTransferThatNamesTheDecisionOnTheCountryStandsOnTheFrameworkAsWell() {
        var whatIf = WhatIf.ends(basis(FRAMEWORK), DAY, LAW);

        assertThat(whatIf.touched(service(ADEQUATE_US))).hasSize(1);
    }

    @Test
    void theDecisionOnOneCountryEndsAlone() {
        var whatIf = WhatIf.ends(basis(SWISS), DAY, LAW);

        assertThat(whatIf.touched(service(SWISS, BRITISH, FRAMEWORK)))
                .extracting(transfer -> transfer.details().country())
                .containsExactly("CH");
    }

    @Test
    void whatHasEndedByThenAnyhowEndsNoEarlierAndNoLater() {
        var after = LocalDate.of(2032, 1, 1);
        var whatIf = WhatIf.ends(basis(BRITISH), after, LAW);

        assertThat(whatIf.touched(service(BRITISH))).isEmpty();
        assertThat(whatIf.then()).isEqualTo(LAW);
    }

    @Test
    void anEndThatIsKnownCanComeEarlier() {
        assertThat(WhatIf.ends(basis(BRITISH), DAY, LAW).touched(service(BRITISH)))
                .hasSize(1);
    }

    @Test
    void whatHasEndedAlreadyAndTheExceptionsOfTheRegulationAreNotAskedAbout() {
        assertThat(LAW.basesOf(List.of(service(SHIELD, BY_CONSENT, FRAMEWORK, ADEQUATE_US, SWISS)), TODAY))
                .extracting(TransferBasis::id)
                .containsExactly("dpf", "adequacy-CH");
    }

    @Test
    void aServiceInsideTheAreaStandsOnNothingThatCouldEnd() {
        var inside = new TransferDetails("NO", "scc", null, null, true, null);

        assertThat(LAW.basesOf(List.of(service(inside)), TODAY)).isEmpty();
    }

    private static TransferBasis basis(TransferDetails transfer) {
        return LAW.basesOf(List.of(service(transfer)), TODAY).getFirst();
    }

    private static ServiceConfiguration service(TransferDetails... transfers) {
        var details =
                new ServiceDetails("Service", null, null, ServiceRole.PROCESSOR, null, Set.of(), null, null, List.of());
        return new ServiceConfiguration(
                UUID.randomUUID(),
                ServiceOrigin.ORGANISATION,
                details,
                null,
                List.of(transfers).stream()
                        .map(transfer -> new ServiceConfiguration.TransferRow(UUID.randomUUID(), transfer))
                        .toList());
    }
}
