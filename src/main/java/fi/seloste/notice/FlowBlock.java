package fi.seloste.notice;

import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeDocument.Picture;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.processor.DataFlow;
import fi.seloste.processor.FlowPicture;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The picture of where the data of a notice go: its own registers, and the services and countries that those reach. */
final class FlowBlock {

    private FlowBlock() {}

    /** Empty where the data go nowhere. */
    static Optional<Picture> of(Clauses clauses) {
        var used = new UsedServices(clauses.notice());
        var services = used.reached();
        if (services.isEmpty()) {
            return Optional.empty();
        }
        var flow = DataFlow.of(
                clauses.notice().registers().stream()
                        .map(register -> holder(register, services, used, clauses))
                        .toList(),
                services,
                clauses.law(),
                clauses.today(),
                clauses.language(),
                clauses::name);
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(clauses.language().locale())
                .format(clauses.today());
        return Optional.of(new Picture(
                FlowPicture.of(flow),
                clauses.text("Flow.caption", date),
                Texts.get(clauses.language(), "flow.what"),
                clauses.text("Flow.words"),
                words(flow, used, clauses)));
    }

    private static DataFlow.Holder holder(
            RegisterConfiguration register, List<ServiceConfiguration> services, UsedServices used, Clauses clauses) {
        return new DataFlow.Holder(
                clauses.own(register.details().name()),
                services.stream()
                        .map(ServiceConfiguration::id)
                        .filter(service -> used.reaches(register, service))
                        .collect(Collectors.toSet()));
    }

    private static Table words(DataFlow flow, UsedServices used, Clauses clauses) {
        return new Table(
                List.of(
                        clauses.text("Flow.column.register"),
                        clauses.text("Flow.column.service"),
                        clauses.text("Flow.column.country")),
                flow.lines().stream()
                        .map(line -> new Table.Row(
                                line.cells(),
                                clauses.sentence(line.service(), "Service", "13(1)(e)", line.text())
                                        .and(used.uses(line.service()).map(PartRow::id))))
                        .toList());
    }
}
