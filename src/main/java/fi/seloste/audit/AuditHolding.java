package fi.seloste.audit;

import fi.seloste.common.Archive;
import fi.seloste.common.Holding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class AuditHolding implements Holding {

    private final AuditTrail trail;

    AuditHolding(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<String> tables() {
        return List.of("audit_entry");
    }

    @Override
    public void writeTo(Archive archive) {
        var entries = trail.each(AuditSearch.ALL)
                .map(entry -> line(
                        entry.at(),
                        entry.person(),
                        entry.action(),
                        entry.entity(),
                        entry.entityId(),
                        entry.properties()));
        archive.lines(
                "audit.csv",
                Stream.concat(Stream.of(line("at", "person", "action", "entity", "id", "properties")), entries));
    }

    private static String line(Object... cells) {
        return Stream.of(cells)
                .map(cell -> AuditCsv.cell(Objects.toString(cell, "")))
                .collect(Collectors.joining(","));
    }
}
