package fi.seloste.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that an organisation got since a moment, loaded once more by LOAD DATA: into tables of the same columns, keys
 * and foreign keys that hold what the real ones held before.
 */
class LoadedRows {

    private static final List<String> TABLES =
            List.of("contact", "register_entry", "field_value", "contact_import_row", "audit_entry");

    private final JdbcTemplate jdbc;
    private final Path directory;
    private final UUID tenant;
    private long count;

    LoadedRows(JdbcTemplate jdbc, Path directory, UUID tenant) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.tenant = tenant;
    }

    void rememberWhatIsThere() {
        for (var table : TABLES) {
            jdbc.execute("drop table if exists loaded_" + table);
        }
        for (var table : TABLES) {
            jdbc.execute("create table loaded_%1$s like %1$s".formatted(table));
            jdbc.execute("insert into loaded_%1$s (%2$s) select %2$s from %1$s"
                    .formatted(table, String.join(", ", columnsOf(table))));
            foreignKeysOf(table).forEach(jdbc::execute);
        }
    }

    /** The seconds that it takes. */
    double load() {
        var files = TABLES.stream().map(this::write).toList();
        var start = System.nanoTime();
        for (var table = 0; table < files.size(); table++) {
            load(TABLES.get(table), files.get(table));
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        TABLES.reversed().forEach(table -> jdbc.execute("drop table loaded_" + table));
        return seconds;
    }

    long count() {
        return count;
    }

    /** Those that somebody writes, without what the database makes of them. */
    private List<String> columnsOf(String table) {
        return jdbc.queryForList("""
                select column_name from information_schema.columns
                where table_schema = database() and table_name = ? and is_generated = 'NEVER'
                order by ordinal_position""", String.class, table);
    }

    private List<String> foreignKeysOf(String table) {
        return jdbc.queryForList(
                """
                select concat('alter table loaded_', table_name, ' add foreign key (',
                  group_concat(column_name order by ordinal_position), ') references ',
                  if(referenced_table_name in (%s), 'loaded_', ''), referenced_table_name, ' (',
                  group_concat(referenced_column_name order by ordinal_position), ')')
                from information_schema.key_column_usage
                where table_schema = database() and table_name = ? and referenced_table_name is not null
                group by constraint_name""".formatted(TABLES.stream().map("'%s'"::formatted).collect(Collectors.joining(", "))),
                String.class,
                table);
    }

    private Path write(String table) {
        var file = directory.resolve(table + ".tsv");
        try (var out = Files.newBufferedWriter(file)) {
            jdbc.setFetchSize(1000);
            jdbc.query(
                    """
                    select %2$s from %1$s now left join loaded_%1$s before_it
                      on before_it.tenant_id = now.tenant_id and before_it.id = now.id
                    where now.tenant_id = ? and before_it.id is null order by now.id""".formatted(
                            table, columnsOf(table).stream().map("now."::concat).collect(Collectors.joining(", "))),
                    row -> {
                        var columns = row.getMetaData().getColumnCount();
                        var line = IntStream.rangeClosed(1, columns)
                                .mapToObj(column -> {
                                    try {
                                        var cell = row.getString(column);
                                        return cell == null ? "\\N" : cell;
                                    } catch (java.sql.SQLException e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                                .collect(Collectors.joining("\t"));
                        try {
                            out.write(line + "\n");
                            count++;
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    },
                    tenant.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void load(String table, Path file) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("load data local infile '%s' into table loaded_%s character set utf8mb4 (%s)"
                        .formatted(file, table, String.join(", ", columnsOf(table))));
            }
            return null;
        });
    }
}
