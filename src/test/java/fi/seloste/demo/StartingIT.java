package fi.seloste.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.installation.FreePort;
import fi.seloste.testing.Visitor;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The whole application as a process: it opens, survives being killed, and refuses in one sentence. */
class StartingIT {

    private static final Path DIRECTORY = Path.of("target/starting");

    @BeforeAll
    static void startEmpty() throws Exception {
        FileSystemUtils.deleteRecursively(DIRECTORY);
        // What another test has unpacked need not be unpacked again.
        var unpacked =
                ServerBinaries.in(Path.of("target/data").toAbsolutePath()).home();
        Files.createDirectories(DIRECTORY.resolve("data"));
        Files.createSymbolicLink(DIRECTORY.resolve("data").resolve(unpacked.getFileName()), unpacked);
    }

    @Test
    void whatIsKilledStartsAgainAndASecondInstanceIsRefused() throws Exception {
        var port = FreePort.next();
        try (var killed = start(port)) {
            killed.awaitOpen();
            killed.kill();
        }
        try (var started = start(port)) {
            assertThat(started.awaitOpen().out()).contains("Seloste is open at http://localhost:" + port);
            try (var visitor = new Visitor(port)) {
                assertThat(visitor.signIn("newcomer").statusCode()).isEqualTo(200);
            }
            assertRefused(start(port), "Another Seloste is running on the data in");
            assertThat(started.stop()).isEqualTo(143);
            assertThat(started.err()).isEmpty();
        }
        assertThat(serversLeft()).isZero();
    }

    @Test
    void halfAConfigurationIsRefused() throws Exception {
        assertRefused(
                new StartedSeloste(DIRECTORY, Map.of("SELOSTE_DB_URL", "jdbc:mariadb://127.0.0.1/seloste")),
                "The configuration is incomplete: set also SELOSTE_DB_USERNAME, SELOSTE_DB_PASSWORD,");
    }

    @Test
    void aDatabaseThatDoesNotComeUpIsNamed() throws Exception {
        assertRefused(
                new StartedSeloste(
                        DIRECTORY,
                        Map.of(
                                "SELOSTE_DB_URL", "jdbc:mariadb://127.0.0.1:1/seloste",
                                "SELOSTE_DB_USERNAME", "u",
                                "SELOSTE_DB_PASSWORD", "p",
                                "SELOSTE_OIDC_ISSUER", "http://127.0.0.1:1",
                                "SELOSTE_OIDC_CLIENT_ID", "c",
                                "SELOSTE_OIDC_CLIENT_SECRET", "s",
                                "SELOSTE_START_TIMEOUT", "1")),
                "The database at jdbc:mariadb://127.0.0.1:1/seloste (SELOSTE_DB_URL) could not be used within 1 s (SELOSTE_START_TIMEOUT)");
    }

    @Test
    void aPortInUseIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(
                    new StartedSeloste(DIRECTORY, Map.of("SELOSTE_PORT", Integer.toString(taken.getLocalPort()))),
                    "Port " + taken.getLocalPort() + " is in use by another program");
        }
        assertThat(serversLeft()).isZero();
    }

    private static StartedSeloste start(int port) throws Exception {
        return new StartedSeloste(
                DIRECTORY,
                Map.of("SELOSTE_PORT", Integer.toString(port)),
                "--management.server.port=0",
                "--seloste.demo.provider-port=0");
    }

    private static void assertRefused(StartedSeloste seloste, String sentence) throws Exception {
        try (seloste) {
            assertThat(seloste.status()).isNotZero();
            assertThat(seloste.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith(sentence)
                    .endsWith(".");
            assertThat(seloste.out()).isEmpty();
        }
    }

    private static long serversLeft() {
        var below = "--datadir=" + DIRECTORY.toAbsolutePath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(below))
                .count();
    }
}
