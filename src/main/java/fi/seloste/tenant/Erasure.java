package fi.seloste.tenant;

import fi.seloste.common.Holding;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases the organisations whose waiting time has passed: all of one in a transaction, which holds its row, so that
 * another instance passes it by. The statements are native because the trail goes, too, and must not be told; each has
 * the organisation in it, and the database lets them through for an organisation that is due alone
 * (docs/decisions/0012).
 */
@Component
@EnableScheduling
class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private static final String TOMBSTONES = """
            insert into closed_address (slug, closed_at)
            select slug, utc_timestamp(6) from organisation where id = ?
            union select slug, utc_timestamp(6) from slug_history where organisation_id = ?""";

    /** Who is a member of no other organisation; whoever comes back is met as somebody new. */
    private static final String PEOPLE_LEFT_OVER = """
            select m.person_id from membership m where m.organisation_id = ?
              and not exists (select 1 from membership o
                where o.person_id = m.person_id and o.organisation_id <> m.organisation_id)
              and not exists (select 1 from invitation i
                where i.accepted_by = m.person_id and i.organisation_id <> m.organisation_id)""";

    private final OrganisationRepository organisations;
    private final List<Holding> holdings;
    private final EntityManager entityManager;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Erasure(
            OrganisationRepository organisations,
            List<Holding> holdings,
            EntityManager entityManager,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.organisations = organisations;
        this.holdings = holdings.stream()
                .sorted(Comparator.comparingInt(Holding::order).reversed())
                .toList();
        this.entityManager = entityManager;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void eraseDue() {
        while (Boolean.TRUE.equals(transaction.execute(status -> eraseNext()))) {
            LOG.info("An organisation was erased");
        }
    }

    private boolean eraseNext() {
        var due = organisations.claimDue(Instant.now(clock), Limit.of(1));
        due.forEach(organisation ->
                entityManager.unwrap(Session.class).doWork(connection -> erase(connection, organisation.id())));
        return !due.isEmpty();
    }

    private void erase(Connection connection, UUID organisation) throws SQLException {
        var peopleLeftOver = peopleLeftOver(connection, organisation);
        for (var holding : holdings) {
            for (var table : holding.tables()) {
                run(connection, "delete from " + table + " where tenant_id = ?", organisation);
            }
        }
        run(connection, TOMBSTONES, organisation, organisation);
        run(connection, "delete from slug_history where organisation_id = ?", organisation);
        run(connection, "delete from invitation where organisation_id = ?", organisation);
        run(connection, "delete from membership where organisation_id = ?", organisation);
        run(connection, "delete from organisation where id = ?", organisation);
        for (var person : peopleLeftOver) {
            run(connection, "delete from person where id = ?", person);
        }
    }

    private static List<UUID> peopleLeftOver(Connection connection, UUID organisation) throws SQLException {
        try (var statement = connection.prepareStatement(PEOPLE_LEFT_OVER)) {
            statement.setString(1, organisation.toString());
            var people = new ArrayList<UUID>();
            for (var rows = statement.executeQuery(); rows.next(); ) {
                people.add(UUID.fromString(rows.getString(1)));
            }
            return people;
        }
    }

    private static void run(Connection connection, String sql, UUID... ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < ids.length; i++) {
                statement.setString(i + 1, ids[i].toString());
            }
            statement.executeUpdate();
        }
    }
}
