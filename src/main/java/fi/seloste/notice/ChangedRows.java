package fi.seloste.notice;

import fi.seloste.register.AutomatedDecisions;
import fi.seloste.register.ClaimedBasis;
import fi.seloste.register.Cookies;
import fi.seloste.register.DataCategory;
import fi.seloste.register.DataField;
import fi.seloste.register.Disclosure;
import fi.seloste.register.Group;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Part;
import fi.seloste.register.Purpose;
import fi.seloste.register.RequestHandling;
import fi.seloste.register.RetentionRule;
import fi.seloste.register.RightStatement;
import fi.seloste.register.Section;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.register.ServiceUse;
import fi.seloste.register.Source;
import fi.seloste.register.StatedController;
import fi.seloste.register.Statement;
import fi.seloste.register.Upkeep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Why a version says something else than another: how many of the rows that each section is made from were added, taken
 * away or changed. It counts, and quotes nothing: what is public of a row stands in the sentences.
 */
public record ChangedRows(Section section, int added, int removed, int changed) {

    private record Row(Section section, Object content) {}

    /** In the order of the notice. */
    static List<ChangedRows> between(NoticeConfiguration before, NoticeConfiguration after) {
        var old = rows(before);
        var now = rows(after);
        return Stream.of(Section.values())
                .map(section -> new ChangedRows(
                        section,
                        count(section, now, row -> !old.containsKey(row)),
                        count(section, old, row -> !now.containsKey(row)),
                        count(
                                section,
                                now,
                                row -> old.containsKey(row) && !Objects.equals(old.get(row), now.get(row)))))
                .filter(changed -> changed.added + changed.removed + changed.changed > 0)
                .toList();
    }

    private static int count(Section section, Map<UUID, Row> rows, Predicate<UUID> counts) {
        return (int) rows.entrySet().stream()
                .filter(row -> row.getValue().section() == section && counts.test(row.getKey()))
                .count();
    }

    private static Map<UUID, Row> rows(NoticeConfiguration facts) {
        var rows = new LinkedHashMap<UUID, Row>();
        rows.put(
                facts.organisation(),
                new Row(Section.CONTROLLER, facts.controller().asStated()));
        rows.put(facts.notice(), new Row(Section.DATE, facts.details()));
        for (var register : facts.registers()) {
            rows.put(register.id(), new Row(Section.REGISTER_NAME, register.details()));
            register.parts().forEach(row -> rows.put(row.id(), new Row(section(row.part()), row.part())));
        }
        for (var service : facts.services()) {
            var stated = new ArrayList<>();
            stated.add(service.details());
            stated.add(service.party());
            rows.put(service.id(), new Row(Section.PROCESSORS, stated));
            service.transfers()
                    .forEach(transfer -> rows.put(transfer.id(), new Row(Section.TRANSFERS, transfer.details())));
        }
        return rows;
    }

    private static Section section(Part part) {
        return switch (part) {
            case Group group -> Section.DATA_SUBJECTS;
            case Purpose purpose -> Section.PURPOSES;
            case ClaimedBasis basis -> Section.LEGAL_BASIS;
            case DataCategory category -> Section.DATA_CONTENT;
            case DataField field -> Section.DATA_CONTENT;
            case Upkeep upkeep -> Section.DATA_CONTENT;
            case Source source -> Section.SOURCES;
            case Disclosure disclosure -> Section.RECIPIENTS;
            case Statement statement -> statement.says().section();
            case ServiceUse use -> Section.PROCESSORS;
            case RetentionRule rule -> Section.RETENTION;
            case SecurityMeasure measure -> Section.SECURITY;
            case RightStatement right -> Section.RIGHTS_OTHER;
            case RequestHandling handling -> Section.REQUESTS;
            case AutomatedDecisions decisions -> Section.AUTOMATED_DECISIONS;
            case Cookies cookies -> Section.COOKIES;
            case StatedController controller -> Section.CONTROLLER;
            case OwnWords words -> words.section();
        };
    }
}
