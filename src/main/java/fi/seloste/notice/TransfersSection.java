package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.processor.Mechanism;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.processor.TransferDetails;
import fi.seloste.processor.TransferStatus;
import java.util.List;
import java.util.stream.Stream;

/** Which service takes data where outside the European Economic Area, and on what that stands (Art. 13(1)(f)). */
final class TransfersSection implements SectionProjection {

    private static final String ARTICLE = "13(1)(f)";

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var transfers = new UsedServices(clauses.notice())
                .reached().stream()
                        .flatMap(service -> Stream.concat(
                                service.transfers().stream().map(row -> transfer(service, row, clauses)),
                                unexplained(service, clauses)))
                        .toList();
        return transfers.isEmpty() ? List.of() : List.of(new Items(clauses.text("Transfer.intro"), transfers));
    }

    private static Sentence transfer(ServiceConfiguration service, TransferRow row, Clauses clauses) {
        var details = row.details();
        var more = List.of(
                mechanism(details, clauses),
                details.certificationChecked() == null
                        ? ""
                        : clauses.text(
                                "Transfer.certified",
                                PartialDate.of(details.certificationChecked()).in(clauses)),
                clauses.ifAny("Transfer.copy", clauses.own(details.safeguardsCopy())));
        return clauses.sentence(
                row.id(),
                "Transfer",
                ARTICLE,
                Clauses.line(place(service, details.country(), clauses), more),
                details.safeguardsCopy());
    }

    private static String mechanism(TransferDetails transfer, Clauses clauses) {
        var law = clauses.law();
        var mechanism = transfer.mechanism() == null
                ? null
                : law.mechanism(transfer.mechanism()).orElse(null);
        if (mechanism == null) {
            return clauses.text("Transfer.noMechanism");
        }
        var name = mechanism.name().in(clauses.language());
        if (mechanism.id().equals(Mechanism.ADEQUACY)) {
            name = law.adequacy(transfer.country())
                    .map(decision -> mechanism.name().in(clauses.language()) + " (" + decision.decision() + ")")
                    .orElse(name);
        }
        var state = law.stateOf(transfer, clauses.today());
        return state.status() == TransferStatus.ENDED
                ? clauses.text(
                        "Transfer.ended", name, PartialDate.of(state.on()).in(clauses))
                : clauses.text("Transfer.mechanism", name);
    }

    /** Countries outside the area that the service names and nothing explains: said as it is. */
    private static Stream<Sentence> unexplained(ServiceConfiguration service, Clauses clauses) {
        return service.details().countries().stream()
                .filter(country -> !clauses.law().isInside(country))
                .filter(country -> service.transfers().stream()
                        .noneMatch(row -> row.details().country().equals(country)))
                .map(country -> clauses.sentence(
                        service.id(),
                        "Service",
                        ARTICLE,
                        Clauses.line(place(service, country, clauses), List.of(clauses.text("Transfer.noMechanism")))));
    }

    private static String place(ServiceConfiguration service, String country, Clauses clauses) {
        return clauses.name(service) + ", " + clauses.place(country);
    }
}
