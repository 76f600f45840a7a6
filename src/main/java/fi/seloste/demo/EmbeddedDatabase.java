package fi.seloste.demo;

import fi.seloste.installation.FreePort;
import fi.seloste.installation.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server as a process of its own, on the loopback address, with its rows below a data directory. What was
 * committed stays, however this process or the server ends: a server that dies is started anew on the same port, one
 * that outlived a killed Seloste is stopped cleanly before the next begins.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STOP = Duration.ofMinutes(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final String NAME = "seloste";

    private final DataDirectory data;
    private final ServerBinaries binaries;
    private final String password = randomPassword();
    private final int port;
    private volatile Process server;
    private boolean closed;

    private EmbeddedDatabase(DataDirectory data, ServerBinaries binaries, int port) {
        this.data = data;
        this.binaries = binaries;
        this.port = port;
    }

    static EmbeddedDatabase start(Path directory) {
        return start(directory, directory);
    }

    /**
     * @param programs where the server's programs are unpacked; several data directories may share them
     */
    static EmbeddedDatabase start(Path directory, Path programs) {
        var data = DataDirectory.open(directory);
        try {
            stopOrphans(data);
            var binaries = ServerBinaries.in(programs.toAbsolutePath().normalize());
            if (!Files.isDirectory(data.rows())) {
                install(data, binaries);
            }
            var database = new EmbeddedDatabase(data, binaries, FreePort.next());
            database.launch();
            return database;
        } catch (IOException e) {
            data.close();
            throw refused(data, e.toString(), e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    String username() {
        return NAME;
    }

    String password() {
        return password;
    }

    long pid() {
        return server.pid();
    }

    /** Stops the server cleanly, then lets go of the directory. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        notifyAll();
        stop(server.toHandle());
        data.close();
    }

    /** A server that was left behind by a killed start: it names this directory, and nobody holds the lock. */
    static void stopOrphans(DataDirectory data) {
        var below = data.path() + "/";
        ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/mariadbd"))
                .filter(process -> List.of(process.info().arguments().orElse(new String[0])).stream()
                        .anyMatch(argument -> argument.startsWith("--datadir=" + below)))
                .forEach(EmbeddedDatabase::stop);
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("The embedded database did not stop within {}; its next start recovers it.", STOP);
            process.destroyForcibly();
        }
    }

    /** Beside its place first, so that a start that was cut short leaves no half-made database. */
    private static void install(DataDirectory data, ServerBinaries binaries) throws IOException {
        var beside = data.path().resolve("mariadb.installing");
        FileSystemUtils.deleteRecursively(beside);
        var command = command(
                binaries.installer(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + beside,
                "--tmpdir=" + data.passing(),
                "--skip-test-db",
                "--skip-name-resolve");
        var installer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.log().toFile())
                .start();
        try {
            if (installer.waitFor() != 0) {
                throw refused(data, lastErrorIn(data), null);
            }
        } catch (InterruptedException e) {
            installer.descendants().forEach(ProcessHandle::destroy);
            Thread.currentThread().interrupt();
            throw new StartRefused("The start was interrupted.", e);
        }
        Files.move(beside, data.rows(), StandardCopyOption.ATOMIC_MOVE);
    }

    private synchronized void launch() throws IOException {
        var init = data.writeSecret("init.sql", """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_swedish_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO '%1$s'@'127.0.0.1';
                """.formatted(NAME, password));
        var command = command(
                binaries.server(),
                "--no-defaults",
                "--basedir=" + binaries.home(),
                "--datadir=" + data.rows(),
                "--tmpdir=" + data.passing(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the data directory: an absolute path may be longer than a socket's name can be.
                "--socket=mariadbd.sock",
                "--pid-file=" + data.path().resolve("mariadbd.pid"),
                "--init-file=" + init,
                "--skip-name-resolve",
                // It would make a key pair at each start, which takes it many seconds; nothing leaves this machine.
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_swedish_ci",
                "--innodb-snapshot-isolation=ON",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--max-allowed-packet=64M");
        server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()))
                .start();
        awaitReady();
        server.onExit().thenAccept(this::startAnew);
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                DriverManager.getConnection(url(), username(), password()).close();
                return;
            } catch (SQLException e) {
                if (!server.isAlive()) {
                    throw refused(data, lastErrorIn(data), e);
                }
                if (System.nanoTime() > deadline) {
                    server.destroy();
                    throw refused(data, "it was not ready within " + START.toMinutes() + " minutes", e);
                }
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                server.destroy();
                Thread.currentThread().interrupt();
                throw new StartRefused("The start was interrupted.", e);
            }
        }
    }

    private synchronized void startAnew(Process ended) {
        if (closed || ended != server) {
            return;
        }
        LOG.warn("The embedded database ended by itself (status {}) and is started anew.", ended.exitValue());
        var pause = FIRST_PAUSE;
        while (!closed) {
            try {
                launch();
                return;
            } catch (IOException | RuntimeException e) {
                LOG.error("It could not be started anew and is tried again: {}", e.getMessage());
            }
            try {
                wait(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause = Duration.ofMillis(Math.min(2 * pause.toMillis(), LONGEST_PAUSE.toMillis()));
        }
    }

    private static List<String> command(Path program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(List.of(arguments));
        // The server refuses to run as root unless told to.
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static StartRefused refused(DataDirectory data, String reason, Exception cause) {
        return new StartRefused(
                "The embedded database did not start (" + reason + "; its log is " + data.log()
                        + "); set SELOSTE_DB_URL to use a MariaDB of your own.",
                cause);
    }

    private static String lastErrorIn(DataDirectory data) {
        try {
            var lines = Files.readAllLines(data.log());
            return lines.reversed().stream()
                    .filter(line -> line.contains("rror"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "no reason given" : lines.getLast())
                    .strip();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
