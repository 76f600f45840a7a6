package fi.seloste.notice;

import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.processor.ServiceRole;
import fi.seloste.register.PartRow;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.register.ServiceUse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The services outside the organisation that handle the data: processors are recipients, too (Art. 13(1)(e)), and of
 * joint controllers the essence of the arrangement is told (Art. 26(2)).
 */
final class ProcessorsSection implements SectionProjection {

    @Override
    public List<Block> ofNotice(Clauses clauses) {
        var blocks = new ArrayList<Block>(handlers(clauses));
        if (clauses.notice().details().picture()) {
            FlowBlock.of(clauses).ifPresent(blocks::add);
        }
        return blocks;
    }

    private static List<Block> handlers(Clauses clauses) {
        var services = new UsedServices(clauses.notice()).handling();
        if (services.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(
                List.of(
                        clauses.text("Service.column.who"),
                        clauses.text("Service.column.purpose"),
                        clauses.text("Service.column.role"),
                        clauses.text("Service.column.where")),
                services.stream().map(service -> row(service, clauses)).toList()));
        var arrangements = services.stream()
                .filter(service -> service.details().role() == ServiceRole.JOINT_CONTROLLER
                        && service.details().arrangement() != null
                        && !service.details().arrangement().isEmpty())
                .map(service -> arrangement(service, clauses))
                .toList();
        if (!arrangements.isEmpty()) {
            blocks.add(new Items(clauses.text("Service.arrangements"), arrangements));
        }
        return blocks;
    }

    private static Table.Row row(ServiceConfiguration service, Clauses clauses) {
        var details = service.details();
        var who = clauses.name(service);
        var purpose = details.purpose() == null ? "–" : clauses.words(details.purpose(), "service");
        var role = clauses.text("Service.role." + details.role().name());
        var where = details.countries().isEmpty()
                ? "–"
                : clauses.list(details.countries().stream().map(clauses::place));
        var more = List.of(
                clauses.ifAny("Service.data", categories(service.id(), clauses)),
                clauses.ifAny("Service.subProcessors", clauses.list(details.subProcessors().stream())));
        var sentence = clauses.sentence(
                        service.id(),
                        "Service",
                        "13(1)(e)",
                        Clauses.line(clauses.text("Service.readOut", who, purpose, role, where), more),
                        details.purpose(),
                        service.party() == null ? details.description() : null)
                .and(new UsedServices(clauses.notice()).uses(service.id()).map(PartRow::id));
        var cells = List.of(Clauses.line(who, more), purpose, role, where);
        return new Table.Row(cells, sentence);
    }

    private static Sentence arrangement(ServiceConfiguration service, Clauses clauses) {
        var text = service.details().arrangement();
        return clauses.sentence(
                service.id(), "Service", "26(2)", clauses.name(service) + ": " + clauses.own(text), text);
    }

    private static String categories(UUID service, Clauses clauses) {
        return clauses.list(
                clauses.notice().registers().stream().map(register -> categories(service, register, clauses)));
    }

    private static String categories(UUID service, RegisterConfiguration register, Clauses clauses) {
        return clauses.list(register.parts(ServiceUse.class)
                .filter(use -> use.service().equals(service))
                .map(use -> clauses.categories(register, use.categories())));
    }
}
