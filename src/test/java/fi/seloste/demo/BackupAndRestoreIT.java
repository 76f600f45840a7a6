package fi.seloste.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.Application;
import fi.seloste.installation.FreePort;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;

/** What was backed up with the commands of docs/operations.md comes back whole, and as unchangeable as it was. */
@SelosteTest
class BackupAndRestoreIT {

    private static final Path DATA = Path.of("target/data");
    private static final Path RESTORED = Path.of("target/restored");
    private static final Path DUMP = Path.of("target/restored.sql");

    @LocalServerPort
    int port;

    @Autowired
    FilledTenants tenants;

    @Test
    void everythingComesBackAndStaysAsItWasPublished() throws Exception {
        var tenant = tenants.create();
        startEmpty();
        try (var used = SharedDatabase.lease(DATA);
                var empty = SharedDatabase.lease(RESTORED);
                var before = connect(used.database());
                var after = connect(empty.database())) {
            run("mariadb-dump", used.database());
            run("mariadb", empty.database());

            var counts = counts(before);
            assertThat(counts.get("notice_version")).isPositive();
            assertThat(counts(after)).isEqualTo(counts);
            assertThat(hashes(after)).isNotEmpty().isEqualTo(hashes(before));
            var address = "/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG);
            assertThat(servedFromTheRestored(address)).isEqualTo(main(port, address));
            for (var statement : List.of(
                    "update audit_entry set action = 'OPENED'",
                    "delete from audit_entry",
                    "update notice_version set number = 7",
                    "delete from notice_version",
                    "update notice_text set title = 'x'",
                    "delete from notice_text")) {
                assertThatThrownBy(() -> after.createStatement().executeUpdate(statement))
                        .as(statement)
                        .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                                .isEqualTo("45000"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mariadb-dump", "mariadb"})
    void theDocumentationSaysHow(String program) throws IOException {
        assertThat(documented(program)).last().isIn("seloste.sql");
    }

    /** What another test has unpacked need not be unpacked again. */
    private static void startEmpty() throws IOException {
        FileSystemUtils.deleteRecursively(RESTORED);
        Files.createDirectories(RESTORED);
        var unpacked = ServerBinaries.in(DATA.toAbsolutePath()).home();
        Files.createSymbolicLink(RESTORED.resolve(unpacked.getFileName()), unpacked);
    }

    /** The words of the command in the documentation. */
    private static List<String> documented(String program) throws IOException {
        return Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(line -> line.startsWith("    " + program + " "))
                .map(line -> Arrays.asList(line.strip().split(" ")))
                .findFirst()
                .orElseThrow();
    }

    private static void run(String program, EmbeddedDatabase database) throws Exception {
        var words = documented(program);
        var redirected = words.size() - 2;
        var address = database.url()
                .replaceFirst("jdbc:mariadb://([^:]+):(\\d+)/.*", "$1 $2")
                .split(" ");
        var command = new ArrayList<String>();
        command.add(ServerBinaries.in(DATA.toAbsolutePath())
                .home()
                .resolve("bin/" + program)
                .toString());
        command.addAll(List.of(
                "--no-defaults",
                "--host=" + address[0],
                "--port=" + address[1],
                "--user=" + database.username(),
                "--skip-ssl"));
        command.addAll(words.subList(1, redirected));
        var builder = new ProcessBuilder(command)
                .redirectError(Path.of("target/restored.log").toFile());
        builder.environment().put("MYSQL_PWD", database.password());
        if (words.get(redirected).equals(">")) {
            builder.redirectOutput(DUMP.toFile());
        } else {
            builder.redirectInput(DUMP.toFile());
        }
        assertThat(builder.start().waitFor())
                .as(() -> program + ": " + read(Path.of("target/restored.log")))
                .isZero();
    }

    private static String servedFromTheRestored(String address) {
        var port = FreePort.next();
        try (var seloste = new SpringApplicationBuilder(Application.class)
                .profiles("test")
                .run(
                        "--seloste.data=" + RESTORED,
                        "--seloste.port=" + port,
                        "--seloste.demo.provider-port=0",
                        "--management.server.port=0")) {
            assertThat(seloste.isRunning()).isTrue();
            return main(port, address);
        }
    }

    /** The published part of a page; the frame around it names the address of its server. */
    private static String main(int port, String address) {
        try (var visitor = new Visitor(port)) {
            var page = visitor.get(address);
            assertThat(page.statusCode()).isEqualTo(200);
            return page.body()
                    .substring(page.body().indexOf("<main"), page.body().indexOf("</main>"));
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    private static Map<String, Long> counts(Connection database) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : column(
                database,
                "select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            counts.put(
                    table,
                    Long.valueOf(column(database, "select count(*) from `" + table + "`")
                            .getFirst()));
        }
        return counts;
    }

    /** Of what was published, by what the database says it is and by what it really is. */
    private static List<String> hashes(Connection database) throws SQLException {
        var hashes = new ArrayList<>(column(database, "select hex(sha256) from notice_version order by id"));
        hashes.addAll(column(database, "select sha2(main, 256) from notice_text order by id"));
        return hashes;
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
