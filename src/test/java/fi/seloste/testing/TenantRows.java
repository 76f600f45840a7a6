package fi.seloste.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows of an organisation as the database holds them, below everything that filters. */
@TestComponent
public class TenantRows {

    private record Table(String name, String owner, List<String> columns) {}

    private final JdbcTemplate jdbc;
    private List<Table> tables;

    TenantRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For each table, how many rows the organisation has and what they amount to: equal as long as nothing changed. */
    public List<String> of(UUID organisation) {
        var query = tables().stream()
                .map(table ->
                        "select concat_ws(' ', '%s', count(*), sum(crc32(concat_ws('|', %s)))) from %s where %s = '%s'"
                                .formatted(
                                        table.name(),
                                        table.columns().stream()
                                                .map(column -> "ifnull(md5(" + column + "), '')")
                                                .collect(Collectors.joining(", ")),
                                        table.name(),
                                        table.owner(),
                                        organisation))
                .collect(Collectors.joining(" union all "));
        return jdbc.queryForList(query, String.class);
    }

    /** The tables in which a row of the organisation has the text in any column. */
    public List<String> mentioning(UUID organisation, String text) {
        var query = tables().stream()
                .map(table -> "select '%s' from %s where %s = '%s' and concat_ws(' ', %s) like '%%%s%%'"
                        .formatted(
                                table.name(),
                                table.name(),
                                table.owner(),
                                organisation,
                                String.join(", ", table.columns()),
                                text))
                .collect(Collectors.joining(" union "));
        return jdbc.queryForList(query, String.class);
    }

    private synchronized List<Table> tables() {
        if (tables == null) {
            tables = new ArrayList<>();
            jdbc.query(
                    "select table_name, group_concat(concat('`', column_name, '`')),"
                            + " max(column_name = 'tenant_id'), max(column_name = 'organisation_id')"
                            + " from information_schema.columns where table_schema = database()"
                            + " and table_name not like 'DATABASECHANGELOG%' group by table_name",
                    row -> {
                        var name = row.getString(1);
                        var columns = List.of(row.getString(2).split(","));
                        if (row.getBoolean(3)) {
                            tables.add(new Table(name, "tenant_id", columns));
                        } else if (row.getBoolean(4)) {
                            tables.add(new Table(name, "organisation_id", columns));
                        } else if (name.equals("organisation")) {
                            tables.add(new Table(name, "id", columns));
                        }
                    });
        }
        return tables;
    }
}
