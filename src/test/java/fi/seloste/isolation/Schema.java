package fi.seloste.isolation;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database itself says of its tables. */
final class Schema {

    /** A primary or unique key, its columns in their order. */
    record Key(String table, String name, List<String> columns) {
        boolean isPrimary() {
            return name.equals("PRIMARY");
        }
    }

    /** A foreign key; each column stands beside the one that it refers to. */
    record ForeignKey(String table, String name, String target, List<String> columns, List<String> targetColumns) {}

    record Column(String table, String name, String type, String characterSet, String collation) {
        boolean isText() {
            return collation != null;
        }
    }

    private final JdbcTemplate jdbc;

    Schema(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<String> tables() {
        return jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = database()"
                        + " and table_type = 'BASE TABLE' order by table_name",
                String.class);
    }

    List<String> tenantOwnedTables() {
        return columns().stream()
                .filter(column -> column.name().equals("tenant_id"))
                .map(Column::table)
                .toList();
    }

    /** Tables whose rows a trigger keeps as they are. */
    List<String> unchangeableTables() {
        return jdbc.queryForList(
                "select event_object_table from information_schema.triggers where trigger_schema = database()"
                        + " and event_manipulation = 'UPDATE'",
                String.class);
    }

    List<Column> columns() {
        return jdbc.query(
                "select table_name, column_name, data_type, character_set_name, collation_name"
                        + " from information_schema.columns where table_schema = database()"
                        + " order by table_name, ordinal_position",
                (row, number) -> new Column(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
    }

    List<String> columnsOf(String table) {
        return columns().stream()
                .filter(column -> column.table().equals(table))
                .map(Column::name)
                .toList();
    }

    List<Key> uniqueKeys() {
        return jdbc.query(
                "select table_name, index_name, group_concat(column_name order by seq_in_index)"
                        + " from information_schema.statistics where table_schema = database() and non_unique = 0"
                        + " group by table_name, index_name",
                (row, number) -> new Key(row.getString(1), row.getString(2), split(row.getString(3))));
    }

    List<ForeignKey> foreignKeys() {
        return jdbc.query(
                "select table_name, constraint_name, referenced_table_name,"
                        + " group_concat(column_name order by ordinal_position),"
                        + " group_concat(referenced_column_name order by ordinal_position)"
                        + " from information_schema.key_column_usage"
                        + " where table_schema = database() and referenced_table_name is not null"
                        + " group by table_name, constraint_name, referenced_table_name",
                (row, number) -> new ForeignKey(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        split(row.getString(4)),
                        split(row.getString(5))));
    }

    private static List<String> split(String joined) {
        return Arrays.asList(joined.split(","));
    }
}
