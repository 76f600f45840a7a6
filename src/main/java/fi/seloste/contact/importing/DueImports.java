package fi.seloste.contact.importing;

import fi.seloste.common.Ids;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The imports of all organisations that somebody has to look after: one native query for all, since most organisations
 * have none. Each is then looked after for its own organisation alone.
 */
@Component
class DueImports {

    /** Whose they are, and which. */
    record Due(UUID tenant, UUID id) {}

    private static final String WAITING = """
            select tenant_id, id from contact_import
            where state in ('RUNNING', 'UNDOING') and (claimed_until is null or claimed_until < ?)""";

    private static final String OVER = """
            select tenant_id, id from contact_import
            where state not in ('RUNNING', 'UNDOING') and (ended_at <= ? or ended_at is null and id < ?)""";

    private final EntityManager entityManager;
    private final Clock clock;

    DueImports(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Those under way that no instance goes on with. */
    @Transactional(readOnly = true)
    public List<Due> waiting() {
        return ask(WAITING, utc(Instant.now(clock)));
    }

    /** Those that can be undone no more, and files that were never imported. */
    @Transactional(readOnly = true)
    public List<Due> over() {
        var end = Instant.now(clock).minus(Imports.UNDO_WINDOW);
        return ask(OVER, utc(end), Ids.firstAt(end).toString());
    }

    private List<Due> ask(String query, Object... values) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(query)) {
                for (var i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                var due = new ArrayList<Due>();
                for (var rows = statement.executeQuery(); rows.next(); ) {
                    due.add(new Due(UUID.fromString(rows.getString(1)), UUID.fromString(rows.getString(2))));
                }
                return due;
            }
        });
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
