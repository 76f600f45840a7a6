package fi.seloste.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody with the database's own password. The triggers that keep published versions as they are let go of those of an
 * organisation whose waiting time is over, which is what this somebody makes it look like.
 */
@TestComponent
public class TamperedRows {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    TamperedRows(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param change what is set, or null where the rows are taken away */
    public void tamper(UUID organisation, String table, String change, String where) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set foreign_key_checks = 0");
            erased(organisation, "utc_timestamp(6) + interval 30 day");
            jdbc.execute("set timestamp = unix_timestamp() + 40 * 86400");
            jdbc.execute("create temporary table tampered as select * from " + table + " where " + where);
            if (change != null) {
                jdbc.execute("update tampered set " + change);
            }
            jdbc.execute("delete from " + table + " where " + where);
            if (change != null) {
                jdbc.execute("insert into " + table + " select * from tampered");
            }
            jdbc.execute("drop temporary table tampered");
            jdbc.execute("set timestamp = default");
            erased(organisation, "null");
            jdbc.execute("set foreign_key_checks = 1");
        });
    }

    private void erased(UUID organisation, String moment) {
        jdbc.update("update organisation set erased_from = " + moment + " where id = ?", organisation.toString());
    }

    /** The link of a version as the upgrade would make it. */
    public String chainedByTheUpgrade(String version) throws IOException {
        var changelog =
                new ClassPathResource("db/changelog/notice/0010-chain.sql").getContentAsString(StandardCharsets.UTF_8);
        var made = changelog.substring(changelog.indexOf("join (") + 6, changelog.indexOf(") c on c.tenant_id"));
        return text("select digest from (" + made + ") made where id = ?", version);
    }

    public void change(String statement, String argument) {
        jdbc.update(statement, argument);
    }

    public String text(String query, String argument) {
        return jdbc.queryForObject(query, String.class, argument);
    }
}
