package fi.seloste.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** A page of contacts and their number in hand-written SQL, over a connection that is open already. */
final class BareList {

    private static final String COLUMNS = "c.id, c.name, c.organisation, c.standing_since, c.last_served";

    private final Connection connection;
    private final String tenant;
    private final UUID number;

    BareList(Connection connection, UUID tenant, UUID number) {
        this.connection = connection;
        this.tenant = tenant.toString();
        this.number = number;
    }

    /**
     * The same as the list tells: rows, where they stand, their keywords and one field; then how many there are.
     *
     * @param page  selects the ids of the page, with the tenant as its first parameter, the offset as its last
     * @param where beyond the tenant
     */
    List<String> page(String page, String where, int offset) throws SQLException {
        var ids = strings(page, tenant, offset);
        if (!ids.isEmpty()) {
            var in = " in (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
            read("select " + COLUMNS + " from contact c where c.tenant_id = ? and c.id" + in, ids);
            read("""
                    select e.contact_id, e.register_id, e.group_id, e.source_id, e.obtained, e.channel, e.since, e.until
                    from register_entry e where e.tenant_id = ? and e.contact_id""" + in, ids);
            read("select k.contact_id, k.word from contact_keyword k where k.tenant_id = ? and k.contact_id" + in, ids);
            read(
                    "select v.contact_id, v.content from field_value v where v.tenant_id = ? and v.field_id = '"
                            + number + "' and v.contact_id" + in,
                    ids);
        }
        strings("select count(*) from contact c where c.tenant_id = ? and " + where, tenant);
        return ids;
    }

    private List<String> strings(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var each = 0; each < values.length; each++) {
                statement.setObject(each + 1, values[each]);
            }
            return column(statement);
        }
    }

    private void read(String sql, List<String> ids) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, tenant);
            for (var each = 0; each < ids.size(); each++) {
                statement.setString(each + 2, ids.get(each));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        rows.getString(column);
                    }
                }
            }
        }
    }

    private static List<String> column(PreparedStatement statement) throws SQLException {
        var all = new ArrayList<String>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
