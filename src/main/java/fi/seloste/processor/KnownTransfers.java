package fi.seloste.processor;

import java.time.LocalDate;
import java.util.Optional;

/** On what a service's data can leave the Economic Area today, where nobody has to think about it. */
public final class KnownTransfers {

    private KnownTransfers() {}

    /**
     * A decision on the whole country, or what the shared catalogue proposes for the provider. Empty where somebody has
     * to choose: that a firm is on a list of certified importers is not guessed.
     */
    public static Optional<Mechanism> mechanism(
            ServiceConfiguration service, String country, LawData law, LocalDate day) {
        var proposals = law.proposals(country, day);
        return proposals.stream()
                .filter(mechanism -> coversEverybody(mechanism, country, law))
                .findFirst()
                .or(() -> KnownServices.all().stream()
                        .filter(known -> known.isBehind(service))
                        .flatMap(known -> known.transfers().stream())
                        .filter(transfer -> transfer.country().equals(country))
                        .flatMap(transfer -> proposals.stream()
                                .filter(mechanism -> mechanism.id().equals(transfer.mechanism())))
                        .findFirst());
    }

    private static boolean coversEverybody(Mechanism mechanism, String country, LawData law) {
        return mechanism.id().equals(Mechanism.ADEQUACY)
                && law.basis(mechanism.id(), country)
                        .filter(basis -> basis.limit() == null)
                        .isPresent();
    }
}
