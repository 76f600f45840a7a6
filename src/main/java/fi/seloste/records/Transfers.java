package fi.seloste.records;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.processor.LawData;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.TransferDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which services take data to third countries, on what that stands, and what is missing (Art. 30(1)(e)). */
record Transfers(LawData law, LocalDate day, Language language) {

    /** The second subparagraph of Art. 49(1): its safeguards stand in the record. */
    private static final String COMPELLING_INTERESTS = "derogation_compelling_interests";

    List<String> lines(List<ServiceConfiguration> services) {
        var lines = new ArrayList<String>();
        for (var service : services) {
            service.transfers().stream()
                    .map(TransferRow::details)
                    .filter(transfer -> !law.isInside(transfer.country()))
                    .map(transfer -> line(service, transfer))
                    .forEach(lines::add);
            law.undeclared(service).stream()
                    .map(country -> text("none", service.details().name(), law.placeName(country, language)))
                    .forEach(lines::add);
        }
        return lines;
    }

    private String line(ServiceConfiguration service, TransferDetails transfer) {
        var place = law.placeName(transfer.country(), language);
        var name = service.details().name();
        var mechanism = law.mechanism(transfer.mechanism());
        if (mechanism.isEmpty()) {
            return text("none", name, place);
        }
        var line = text(
                law.stateOf(transfer, day).isInOrder() ? "on" : "notInOrder",
                name,
                place,
                mechanism.get().name().in(language),
                mechanism.get().article());
        return transfer.safeguardsCopy() == null || transfer.safeguardsCopy().isEmpty()
                ? line
                : line + " " + transfer.safeguardsCopy().orLatest(language);
    }

    /** The worst that is missing, or null. */
    Gap gap(List<ServiceConfiguration> services) {
        var transfers = services.stream()
                .flatMap(service -> service.transfers().stream())
                .map(TransferRow::details)
                .toList();
        if (services.stream().anyMatch(service -> !law.undeclared(service).isEmpty())
                || transfers.stream()
                        .anyMatch(transfer -> !law.stateOf(transfer, day).isInOrder())) {
            return Gap.NO_TRANSFER_BASIS;
        }
        return transfers.stream().anyMatch(this::lacksSafeguards) ? Gap.NO_SAFEGUARDS : null;
    }

    private boolean lacksSafeguards(TransferDetails transfer) {
        return law.mechanism(transfer.mechanism())
                        .map(Mechanism::id)
                        .filter(COMPELLING_INTERESTS::equals)
                        .isPresent()
                && (transfer.safeguardsCopy() == null
                        || transfer.safeguardsCopy().isEmpty());
    }

    private String text(String key, Object... arguments) {
        return Texts.get(language, "records.transfer." + key, arguments);
    }
}
