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
    private final ImportFiles files;
    private final Clock clock;

    ImportWindow(ImportRepository imports, ImportRowRepository rows, ImportFiles files, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.clock = clock;
    }

    void eraseEnded() {
        var now = Instant.now(clock);
        imports.findAll().stream()
                .filter(each -> !each.isUnderWay() && !each.keptUntil().isAfter(now))
                .map(ImportEntity::getId)
                .forEach(this::erase);
    }

    /** Another instance that came first has erased it already. */
    void erase(UUID id) {
        imports.lock(id).ifPresent(brought -> {
            files.erase(id);
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
