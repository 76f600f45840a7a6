package fi.seloste.notice.ui;

import fi.seloste.notice.NoticeConfiguration;
import fi.seloste.noticecheck.Finding;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceConfiguration.TransferRow;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.util.UUID;
import java.util.stream.Stream;

/** What a finding over a draft is about. */
sealed interface MendedRow {

    record OfRegister(RegisterConfiguration register) implements MendedRow {}

    record OfPart(RegisterConfiguration register, PartRow row) implements MendedRow {}

    record OfService(ServiceConfiguration service) implements MendedRow {}

    record OfTransfer(ServiceConfiguration service, TransferRow row) implements MendedRow {}

    record OfOrganisation() implements MendedRow {}

    /** What is missing altogether. */
    record Nothing() implements MendedRow {}

    static MendedRow of(Finding finding, NoticeConfiguration notice) {
        var id = finding.row();
        if (id == null) {
            return new Nothing();
        }
        return Stream.concat(
                        notice.registers().stream().flatMap(MendedRow::rows),
                        notice.services().stream().flatMap(MendedRow::rows))
                .filter(row -> id.equals(row.id()))
                .map(Identified::row)
                .findFirst()
                .orElseGet(() -> id.equals(notice.organisation()) ? new OfOrganisation() : new Nothing());
    }

    /** A row with its id. */
    record Identified(UUID id, MendedRow row) {}

    private static Stream<Identified> rows(RegisterConfiguration register) {
        return Stream.concat(
                Stream.of(new Identified(register.id(), new OfRegister(register))),
                register.parts().stream().map(row -> new Identified(row.id(), new OfPart(register, row))));
    }

    private static Stream<Identified> rows(ServiceConfiguration service) {
        return Stream.concat(
                Stream.of(new Identified(service.id(), new OfService(service))),
                service.transfers().stream().map(row -> new Identified(row.id(), new OfTransfer(service, row))));
    }
}
