package fi.seloste.audit;

import fi.seloste.common.AuditedAction;
import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Ids;
import fi.seloste.security.CurrentPerson;
import fi.seloste.security.PersonIdentity;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes entries over the session's own connection: an entity cannot be inserted from within the flush that is being
 * audited. With the immutable trail, this is the one place of native statements.
 */
@Component
class AuditWriter {

    /** An entry before it is written. */
    record Row(
            UUID tenant,
            Instant at,
            PersonIdentity person,
            String action,
            String entity,
            UUID id,
            UUID whole,
            String properties) {

        static Row now(UUID tenant, String action, String entity, UUID id, UUID whole, String properties) {
            var person = CurrentPerson.get().map(CurrentPerson::identity).orElse(null);
            return new Row(tenant, Instant.now(), person, action, entity, id, whole, properties);
        }
    }

    private static final String INSERT = """
            insert into audit_entry
              (tenant_id, id, version, at, person_issuer, person_subject, action, entity, entity_id, whole_id,
               properties)
            values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int LONGEST = 2000;
    private static final int AT_ONCE = 1000;

    private final EntityManager entityManager;

    AuditWriter(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What a feature tells of by itself: reading and publishing change no row that the collector could see. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AuditedAction action) {
        write(
                entityManager.unwrap(Session.class),
                List.of(Row.now(
                        CurrentTenant.required(), action.kind().name(), action.entity(), action.id(), null, "")));
    }

    void write(SharedSessionContract session, List<Row> rows) {
        session.doWork(connection -> {
            try (var statement = connection.prepareStatement(INSERT)) {
                for (var begin = 0; begin < rows.size(); begin += AT_ONCE) {
                    for (var row : rows.subList(begin, Math.min(begin + AT_ONCE, rows.size()))) {
                        set(statement, row);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The audit entry was not written", e);
            }
        });
    }

    private static void set(PreparedStatement statement, Row row) throws SQLException {
        statement.setString(1, row.tenant().toString());
        statement.setString(2, Ids.next().toString());
        statement.setObject(3, LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC));
        statement.setString(4, row.person() == null ? null : row.person().issuer());
        statement.setString(5, row.person() == null ? null : row.person().subject());
        statement.setString(6, row.action());
        statement.setString(7, row.entity());
        statement.setString(8, row.id() == null ? null : row.id().toString());
        statement.setString(9, row.whole() == null ? null : row.whole().toString());
        statement.setString(
                10,
                row.properties().length() <= LONGEST
                        ? row.properties()
                        : row.properties().substring(0, LONGEST));
    }
}
