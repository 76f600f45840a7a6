package fi.seloste.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Ids;
import fi.seloste.testing.SelosteTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** What keeps tenants apart below the application, read back from the database that the migrations made. */
@SelosteTest
class KeysTest {

    /** Every table that belongs to no tenant, and why. A new one without a place here fails. */
    private static final Map<String, String> WITHOUT_TENANT = Map.of(
            "organisation", "the tenant itself",
            "served_host", "asked before the tenant is known: a proven host leads to its organisation",
            "slug_history", "asked before the tenant is known: an old address leads to the organisation of today",
            "person", "a person is issuer and subject, and can be a member of several organisations",
            "membership", "asked for a person before a tenant is entered, and for the choice among one's own",
            "invitation", "found by its token by somebody who is no member yet",
            "member_letter", "goes with a membership: whether a member gets letters, and what the last one told",
            "closed_address", "what is left of a tenant that was erased",
            "DATABASECHANGELOG", "Liquibase's own: which migrations have run");

    @Autowired
    JdbcTemplate jdbc;

    private Schema schema;

    @BeforeEach
    void read() {
        schema = new Schema(jdbc);
    }

    @Test
    void everyTableBelongsToTenantsOrIsListedWithAReason() {
        var without = new TreeSet<>(schema.tables());
        schema.tenantOwnedTables().forEach(without::remove);

        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT_TENANT.keySet()));
    }

    @Test
    void rowsAreClusteredByTenantAndFoundById() {
        for (var table : schema.tenantOwnedTables()) {
            assertThat(keysOf(table))
                    .as(table)
                    .anySatisfy(key -> {
                        assertThat(key.isPrimary()).isTrue();
                        assertThat(key.columns()).containsExactly("tenant_id", "id");
                    })
                    .anySatisfy(key -> assertThat(key.columns()).containsExactly("id"));
        }
    }

    @Test
    void everyOtherUniqueKeyStartsWithTheTenant() {
        for (var table : schema.tenantOwnedTables()) {
            assertThat(keysOf(table))
                    .as(table)
                    .filteredOn(key -> !key.columns().equals(List.of("id")))
                    .allSatisfy(key -> assertThat(key.columns()).startsWith("tenant_id"));
        }
    }

    @Test
    void noReferenceLeavesTheTenant() {
        var owned = schema.tenantOwnedTables();
        assertThat(schema.foreignKeys())
                .filteredOn(key -> owned.contains(key.table()) && owned.contains(key.target()))
                .isNotEmpty()
                .allSatisfy(key -> {
                    assertThat(key.columns()).startsWith("tenant_id");
                    assertThat(key.targetColumns()).containsExactly("tenant_id", "id");
                });
    }

    @Test
    void everyColumnThatNamesARowIsAReference() {
        var owned = schema.tenantOwnedTables();
        var guarded = schema.foreignKeys().stream()
                .flatMap(key -> key.columns().stream().map(column -> key.table() + "." + column))
                .toList();

        assertThat(schema.columns())
                .filteredOn(column -> owned.contains(column.table()))
                .filteredOn(column -> column.type().equals("uuid"))
                .filteredOn(column -> !column.name().equals("id"))
                .extracting(column -> column.table() + "." + column.name())
                .filteredOn(column -> !guarded.contains(column))
                .containsExactlyInAnyOrder(
                        // What was done to a row is told when the row is gone, too.
                        "audit_entry.entity_id",
                        "audit_entry.whole_id",
                        // Persons belong to no tenant, and evidence outlives a membership.
                        "consent.recorded_by",
                        "contact_note.written_by",
                        // An address that was noted down outlives whom it was made for.
                        "contact_merge.gone_id",
                        // What a window shows may be a row of any table, and one that is removed while it is shown.
                        "presence.subject");
    }

    @Test
    void everyTenantOwnedRowHasAnOrganisationBehindIt() {
        var parents = schema.foreignKeys();
        for (var table : schema.tenantOwnedTables()) {
            assertThat(parents)
                    .as(table)
                    .anyMatch(key -> key.table().equals(table)
                            && key.columns().getFirst().equals("tenant_id"));
        }
    }

    @Test
    void textsAreInUnicodeAndSortedOrComparedOnPurpose() {
        assertThat(schema.columns())
                .filteredOn(column -> column.isText() && !column.table().startsWith("DATABASECHANGELOG"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.collation())
                        .as(column.table() + "." + column.name())
                        // Sorted as Finns and Swedes do, or compared byte for byte.
                        .isIn("utf8mb4_swedish_ci", "utf8mb4_bin", "ascii_bin"));
    }

    @Test
    void namesInAddressesAndIdentitiesAreComparedByteForByte() {
        assertThat(schema.columns())
                .filteredOn(column -> column.isText()
                        && List.of("slug", "issuer", "subject", "person_issuer", "person_subject", "search", "kind")
                                .contains(column.name()))
                .hasSizeGreaterThanOrEqualTo(9)
                .allSatisfy(column -> assertThat(column.collation())
                        .as(column.table() + "." + column.name())
                        .endsWith("_bin"));
        assertThat(schema.columns())
                .filteredOn(column ->
                        column.name().contains("token") || column.name().contains("sha256"))
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.type()).isEqualTo("binary"));
    }

    @Test
    void noUniqueKeyTakesOneLetterForAnother() {
        var columns = schema.columns();
        assertThat(schema.uniqueKeys())
                .filteredOn(key -> !key.table().startsWith("DATABASECHANGELOG"))
                .flatExtracting(key -> columns.stream()
                        .filter(column -> column.table().equals(key.table())
                                && key.columns().contains(column.name()))
                        .toList())
                .filteredOn(Schema.Column::isText)
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.collation())
                        .as(column.table() + "." + column.name())
                        .endsWith("_bin"));
    }

    @Test
    void ordersNamesAsFinnsAndSwedesDo() {
        assertThat(jdbc.queryForList(
                        "select name from (select 'Öberg' as name union select 'Aalto' union select 'Zetterberg'"
                                + " union select 'Åkerman' union select 'Äijälä') names order by name collate"
                                + " utf8mb4_swedish_ci",
                        String.class))
                .containsExactly("Aalto", "Zetterberg", "Åkerman", "Äijälä", "Öberg");
    }

    @Test
    void idsKeepTheOrderInWhichTheyWereMade() {
        var made = new ArrayList<UUID>();
        for (var number = 0; number < 500; number++) {
            made.add(Ids.next());
        }
        var shuffled = new ArrayList<>(made);
        Collections.shuffle(shuffled, new Random(7));

        var stored = jdbc.execute((ConnectionCallback<List<UUID>>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("create temporary table ids_in_order (id uuid primary key)");
                try (var insert = connection.prepareStatement("insert into ids_in_order values (?)")) {
                    for (var id : shuffled) {
                        insert.setString(1, id.toString());
                        insert.executeUpdate();
                    }
                    var read = new ArrayList<UUID>();
                    var rows = statement.executeQuery("select id from ids_in_order order by id");
                    while (rows.next()) {
                        read.add(UUID.fromString(rows.getString(1)));
                    }
                    return read;
                } finally {
                    statement.execute("drop temporary table ids_in_order");
                }
            }
        });

        assertThat(stored).isEqualTo(made);
    }

    @Test
    void ourConnectionsRefuseAReadThatAnotherTransactionHasOvertaken() {
        assertThat(jdbc.queryForObject("select @@session.innodb_snapshot_isolation", Boolean.class))
                .isTrue();
    }

    private List<Schema.Key> keysOf(String table) {
        return schema.uniqueKeys().stream()
                .filter(key -> key.table().equals(table))
                .toList();
    }
}
