package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.common.Holding;
import fi.seloste.common.Language;
import fi.seloste.security.Role;
import fi.seloste.testing.AtOnce;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole life of a closing on the real database, beside another organisation that stays. */
@SelosteTest
class ClosingAnOrganisationTest {

    @Autowired
    Closing closing;

    @Autowired
    Erasure erasure;

    @Autowired
    Organisations organisations;

    @Autowired
    AuditTrail trail;

    @Autowired
    List<Holding> holdings;

    @Autowired
    FilledTenants filled;

    @Autowired
    TenantRows rows;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    @LocalServerPort
    int port;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = filled.create();
    }

    @Test
    void thirtyDaysPassBeforeAnythingIsErasedAndTheOwnerCanTakeItBack() throws Exception {
        begin();
        assertThat(tenant.tenant().asOwner(closing::erasedFrom))
                .hasValue(LocalDate.now(clock).plusDays(30));
        erasure.eraseDue();
        assertThat(tenant.tenant().asOwner(organisations::current).slug()).isEqualTo(slug());

        tenant.tenant().asOwner(closing::takeBack);
        assertThat(tenant.tenant().asOwner(closing::erasedFrom)).isEmpty();
    }

    @Test
    void afterwardsNothingOfItIsLeftButItsAddresses() throws Exception {
        var first = tenant.tenant().organisation().slug();
        begin();
        letTheWaitingTimePass();
        erasure.eraseDue();

        assertThat(rows.of(tenant.tenant().id())).isNotEmpty().allMatch(table -> table.split(" ")[1].equals("0"));
        assertThat(rows.mentioning(tenant.tenant().id(), tenant.mark())).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from person where subject in (?, ?)",
                        Integer.class,
                        tenant.tenant().member(Role.OWNER),
                        tenant.tenant().member(Role.VIEWER)))
                .isZero();
        try (var visitor = new Visitor(port)) {
            for (var address : List.of(
                    "/n/" + slug(),
                    "/n/" + first,
                    "/n/" + slug() + "/logo/" + tenant.text(Kind.LOGO),
                    "/n/" + slug() + "/" + tenant.text(Kind.NOTICE_SLUG),
                    "/n/" + slug() + "/" + tenant.text(Kind.NOTICE_SLUG) + "/v/1",
                    "/n/" + slug() + "/" + tenant.text(Kind.NOTICE_SLUG) + "/versions")) {
                var gone = visitor.get(address);
                assertThat(gone.statusCode()).as(address).isEqualTo(410);
                assertThat(gone.body()).contains("Sivu on poistettu pysyvästi.");
            }
            assertThat(visitor.get("/n/never-was").statusCode()).isEqualTo(404);
        }
        for (var taken : List.of(slug(), first)) {
            assertThatThrownBy(() -> TestPerson.as(
                            "newcomer",
                            () -> organisations.create(
                                    OrganisationDetails.named("Toinen Oy", "0000001-9", Language.FI), taken)))
                    .isInstanceOf(SlugTakenException.class);
        }
    }

    @Test
    void anotherOrganisationStaysAsItIs() throws Exception {
        var other = filled.create();
        var before = rows.of(other.tenant().id());
        begin();
        letTheWaitingTimePass();
        erasure.eraseDue();

        assertThat(rows.of(other.tenant().id())).isEqualTo(before);
        assertThat(other.tenant().asOwner(organisations::current).slug()).isEqualTo(other.text(Kind.ORGANISATION_SLUG));
    }

    @Test
    void ofTwoInstancesOneErasesIt() throws Exception {
        begin();
        letTheWaitingTimePass();

        var outcomes = AtOnce.all(this::erase, this::erase);

        assertThat(outcomes).extracting(AtOnce.Outcome::error).containsOnlyNulls();
        assertThat(jdbc.queryForObject("select count(*) from closed_address where slug = ?", Integer.class, slug()))
                .isOne();
    }

    @Test
    void theDatabaseItselfLetsNothingGoBeforeTheWaitingTimeHasPassed() throws Exception {
        begin();
        var id = tenant.tenant().id().toString();
        for (var statement : List.of(
                "delete from audit_entry where tenant_id = ?",
                "delete from notice_text where tenant_id = ?",
                "update organisation set erased_from = utc_timestamp(6) where id = ?",
                "update organisation set erased_from = utc_timestamp(6) + interval 28 day where id = ?")) {
            assertThatThrownBy(() -> jdbc.update(statement, id))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageMatching("(?s).*(cannot be deleted|after its waiting time only).*");
        }
    }

    @Test
    void everythingIsGivenOutInOneFile() throws Exception {
        var file = export(tenant);

        assertThat(file.keySet())
                .contains(
                        "organisation.json",
                        "members.json",
                        "logo.png",
                        "domain.json",
                        "parties.json",
                        "services.json",
                        "registers.json",
                        "notices.json",
                        "contacts.json",
                        "imports.json",
                        "audit.csv");
        var version = "notices/" + tenant.text(Kind.NOTICE_SLUG) + "/1/";
        for (var part : List.of("fi.html", "sv.html", "en.html", "facts.json")) {
            assertThat(file.get(version + part)).as(part).contains(tenant.mark());
        }
        assertThat(file.get("contacts.json"))
                .contains(tenant.mark(), "Text shown " + tenant.mark(), tenant.text(Kind.CONTACT), "\"bans\":[{");
        assertThat(file.get("imports.json")).contains(tenant.mark() + ".csv", "\"state\":\"READY\"");
        assertThat(file.get("old-notices/" + tenant.text(Kind.OLD_NOTICE) + ".json"))
                .contains("Register " + tenant.mark());
        assertThat(file.get("audit.csv"))
                .startsWith("\"at\",\"person\",\"action\"")
                .contains("\"PUBLISHED\"");
        assertThat(tenant.tenant().asOwner(() -> trail.page(AuditSearch.ALL, 0, 1)))
                .extracting(AuditTrail.Entry::action)
                .containsExactly("EXPORTED");
    }

    @Test
    void theFileHoldsNothingOfAnotherOrganisation() throws Exception {
        var other = filled.create();

        assertThat(export(tenant).values()).noneMatch(content -> content.contains(other.mark()));
    }

    @Test
    void everyTableIsNamedByItsModule() {
        var named = new TreeSet<String>();
        holdings.forEach(holding -> named.addAll(holding.tables()));

        assertThat(named)
                .isEqualTo(new TreeSet<>(jdbc.queryForList(
                        "select table_name from information_schema.columns"
                                + " where table_schema = database() and column_name = 'tenant_id'",
                        String.class)));
    }

    private Map<String, String> export(FilledTenant of) throws Exception {
        var out = new ByteArrayOutputStream();
        of.tenant().asOwner(() -> closing.export(out));
        var file = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Void erase() {
        erasure.eraseDue();
        return null;
    }

    private void begin() throws Exception {
        tenant.tenant().asOwner(closing::begin);
    }

    private String slug() {
        return tenant.text(Kind.ORGANISATION_SLUG);
    }

    /** As if it had been asked for thirty-one days ago: the database's own clock is turned back for the moment. */
    private void letTheWaitingTimePass() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set timestamp = unix_timestamp() - 31 * 86400");
                try {
                    statement.executeUpdate("update organisation set erased_from = utc_timestamp(6) + interval 30 day"
                            + " where id = '" + tenant.tenant().id() + "'");
                } finally {
                    statement.execute("set timestamp = default");
                }
            }
            return null;
        });
    }
}
