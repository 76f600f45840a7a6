package fi.seloste.contact.importing;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases an import with all that was kept to undo it, once its time is over. */
@Component
@Transactional
class ImportWindow {

    private final ImportRepository imports;
    private final ImportRowRepository rows;
    private final ImportReportRepository reports;
    private final ImportFiles files;
    private final Clock clock;

    ImportWindow(
            ImportRepository imports,
            ImportRowRepository rows,
            ImportReportRepository reports,
            ImportFiles files,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.reports = reports;
        this.files = files;
        this.clock = clock;
    }

    /** Another instance that came first has erased it already. */
    void eraseEnded(UUID id) {
        imports.lock(id)
                .filter(each -> !each.isUnderWay() && !each.keptUntil().isAfter(Instant.now(clock)))
                .ifPresent(each -> erase(id));
    }

    void erase(UUID id) {
        imports.lock(id).ifPresent(brought -> {
            files.erase(id);
            reports.findIdsOf(id).forEach(reports::deleteById);
            for (var some = rows.findByImportId(id, Limit.of(ImportRound.STEP));
                    !some.isEmpty();
                    some = rows.findByImportId(id, Limit.of(ImportRound.STEP))) {
                rows.deleteAll(some);
                rows.flush();
            }
            imports.delete(brought);
        });
    }
}
