package fi.seloste.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.installation.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What the embedded database has acknowledged is there afterwards, whatever ends abruptly. */
class DurabilityIT {

    private static final int TIMES = 20;
    private static final Path PROGRAMS = Path.of("target/data");
    private static final Path DATA = Path.of("target/durability");
    private static final Path SAID = Path.of("target/durability-writer.txt");

    private final Random random = new Random(1);

    @BeforeEach
    void startEmpty() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        try (var database = EmbeddedDatabase.start(DATA, PROGRAMS);
                var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table written (number int primary key)");
        }
    }

    @AfterEach
    void leaveNothing() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
    }

    @Test
    void stoppingAndStartingLosesNothing() throws Exception {
        for (int time = 0; time < TIMES; time++) {
            try (var database = EmbeddedDatabase.start(DATA, PROGRAMS);
                    var connection = connect(database)) {
                assertThat(numbers(connection)).hasSize(time);
                write(connection, time);
            }
        }
    }

    @Test
    void killingTheApplicationLosesNothingAcknowledgedAndItsOrphanIsStopped() throws Exception {
        var acknowledged = new TreeSet<Integer>();
        for (int time = 0; time < TIMES; time++) {
            var writer = startWriter(acknowledged.isEmpty() ? 0 : acknowledged.last() + 2);
            awaitAcknowledged(writer, 1 + random.nextInt(200));
            writer.destroyForcibly().waitFor();
            Files.lines(SAID).map(Integer::valueOf).forEach(acknowledged::add);
            assertThat(serversOf(DATA))
                    .as("the server that outlived its application")
                    .isEqualTo(1);
            try (var database = EmbeddedDatabase.start(DATA, PROGRAMS);
                    var connection = connect(database)) {
                assertThat(numbers(connection)).containsAll(acknowledged);
                acknowledged.addAll(numbers(connection));
            }
            assertThat(serversOf(DATA)).isZero();
        }
    }

    @Test
    void killingTheServerLosesNothingAcknowledgedAndItIsStartedAnew() throws Exception {
        var acknowledged = new ConcurrentSkipListSet<Integer>();
        try (var database = EmbeddedDatabase.start(DATA, PROGRAMS)) {
            var writing = Thread.ofVirtual().start(() -> writeUntilInterrupted(database, acknowledged));
            for (int time = 0; time < TIMES; time++) {
                var before = acknowledged.size();
                await("the next rows", () -> acknowledged.size() >= before + 20);
                var killed = database.pid();
                ProcessHandle.of(killed).orElseThrow().destroyForcibly();
                await("the next server", () -> database.pid() != killed);
            }
            writing.interrupt();
            writing.join();
            try (var connection = connectOnceStarted(database)) {
                assertThat(numbers(connection)).containsAll(acknowledged);
            }
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefused() throws Exception {
        var writer = startWriter(0);
        try {
            awaitAcknowledged(writer, 1);
            assertThatThrownBy(() -> EmbeddedDatabase.start(DATA, PROGRAMS))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Seloste is running on the data in " + DATA.toAbsolutePath());
            assertThat(writer.isAlive()).isTrue();
        } finally {
            writer.destroyForcibly().waitFor();
            EmbeddedDatabase.start(DATA, PROGRAMS).close();
        }
    }

    @Test
    void aStartThatWasCutShortIsBegunAgain() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        Files.createDirectories(DATA.resolve("mariadb.installing/mysql"));
        try (var database = EmbeddedDatabase.start(DATA, PROGRAMS)) {
            assertThat(connect(database).isValid(5)).isTrue();
        }
    }

    @Test
    void theServerSortsAndIsolatesAsWeWant() throws Exception {
        try (var database = EmbeddedDatabase.start(DATA, PROGRAMS);
                var connection = connect(database);
                var row = connection
                        .createStatement()
                        .executeQuery("select @@collation_database, @@character_set_server,"
                                + " @@global.innodb_snapshot_isolation, @@innodb_flush_log_at_trx_commit,"
                                + " @@bind_address")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("utf8mb4_swedish_ci");
            assertThat(row.getString(2)).isEqualTo("utf8mb4");
            assertThat(row.getInt(3)).isOne();
            assertThat(row.getInt(4)).isOne();
            assertThat(row.getString(5)).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var database = EmbeddedDatabase.start(DATA, PROGRAMS)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.username(), ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    private Process startWriter(int first) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DurabilityWriter.class.getName(),
                        DATA.toString(),
                        PROGRAMS.toString(),
                        Integer.toString(first))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(SAID.toFile())
                .start();
    }

    private static void awaitAcknowledged(Process writer, int enough) throws Exception {
        await("what the writer acknowledges", () -> {
            assertThat(writer.isAlive()).as("the writer").isTrue();
            return Files.lines(SAID).count() >= enough;
        });
    }

    private static void await(String what, Callable<Boolean> isThere) throws Exception {
        var deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!isThere.call()) {
            assertThat(System.nanoTime()).as("a minute of waiting for " + what).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private static void writeUntilInterrupted(EmbeddedDatabase database, ConcurrentSkipListSet<Integer> acknowledged) {
        for (int number = 0; !Thread.currentThread().isInterrupted(); number++) {
            try (var connection = connect(database)) {
                for (; !Thread.currentThread().isInterrupted(); number++) {
                    write(connection, number);
                    acknowledged.add(number);
                }
            } catch (SQLException killedMeanwhile) {
                // Whether this number was written is not known; the next one is tried on a new connection.
            }
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    private static Connection connectOnceStarted(EmbeddedDatabase database) throws Exception {
        for (int attempt = 0; ; attempt++) {
            try {
                return connect(database);
            } catch (SQLException e) {
                if (attempt == 300) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }

    private static void write(Connection connection, int number) throws SQLException {
        try (var insert = connection.prepareStatement("insert into written (number) values (?)")) {
            insert.setInt(1, number);
            insert.executeUpdate();
        }
    }

    private static TreeSet<Integer> numbers(Connection connection) throws SQLException {
        var numbers = new TreeSet<Integer>();
        try (var rows = connection.createStatement().executeQuery("select number from written")) {
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
        }
        return numbers;
    }

    private static long serversOf(Path data) {
        var directory = "--datadir=" + data.toAbsolutePath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(directory))
                .count();
    }
}
