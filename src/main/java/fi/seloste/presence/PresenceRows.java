package fi.seloste.presence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rows of who has what open. They are written by native statements, each with the organisation in it: an entity
 * would leave an entry in the trail every few seconds (docs/decisions/0013). All times are the database's own, so that
 * the clocks of several instances need not agree.
 */
@Component
class PresenceRows {

    private static final String STAYED = """
            update presence set subject = ?, person_id = ?, editing = ?, seen_at = utc_timestamp(6)
            where tenant_id = ? and id = ?""";

    private static final String CAME = """
            insert into presence (subject, person_id, editing, tenant_id, id, seen_at)
            values (?, ?, ?, ?, ?, utc_timestamp(6))""";

    private static final String LEFT = "delete from presence where tenant_id = ? and id = ?";

    /** Whoever was removed meanwhile is not there any more. */
    private static final String OTHERS = """
            select p.name, max(w.editing)
            from presence w join person p on p.id = w.person_id
              join membership m on m.organisation_id = w.tenant_id and m.person_id = w.person_id
            where w.tenant_id = ? and w.subject = ? and w.person_id <> ?
              and w.seen_at > utc_timestamp(6) - interval 30 second
            group by p.id, p.name order by p.name limit 20""";

    private static final String FORGOTTEN =
            "delete from presence where seen_at < utc_timestamp(6) - interval 10 minute";

    private final EntityManager entityManager;

    PresenceRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void keep(UUID organisation, UUID window, UUID subject, UUID person, boolean editing) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            if (run(connection, STAYED, subject, person, editing, organisation, window) == 0) {
                run(connection, CAME, subject, person, editing, organisation, window);
            }
        });
    }

    void remove(UUID organisation, UUID window) {
        entityManager.unwrap(Session.class).doWork(connection -> run(connection, LEFT, organisation, window));
    }

    List<Presences.Somebody> others(UUID organisation, UUID subject, UUID person) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = prepare(connection, OTHERS, organisation, subject, person)) {
                var others = new ArrayList<Presences.Somebody>();
                for (var rows = statement.executeQuery(); rows.next(); ) {
                    others.add(new Presences.Somebody(rows.getString(1), rows.getBoolean(2)));
                }
                return others;
            }
        });
    }

    /** Of windows that went without a word. */
    @Transactional
    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void forget() {
        entityManager.unwrap(Session.class).doWork(connection -> run(connection, FORGOTTEN));
    }

    private static int run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
        }
        return statement;
    }
}
