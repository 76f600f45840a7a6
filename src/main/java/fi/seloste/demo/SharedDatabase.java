package fi.seloste.demo;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One embedded database for all application contexts of this process that use the same directory, as the tests do; it
 * stops with the last of them.
 */
final class SharedDatabase {

    private static final Map<Path, SharedDatabase> RUNNING = new HashMap<>();

    private final EmbeddedDatabase database;
    private int users;

    private SharedDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    /** One context's use of the database; closing it a second time does nothing. */
    static final class Lease implements AutoCloseable {

        private final Path directory;
        private boolean closed;

        private Lease(Path directory) {
            this.directory = directory;
        }

        EmbeddedDatabase database() {
            synchronized (RUNNING) {
                return RUNNING.get(directory).database;
            }
        }

        @Override
        public void close() {
            synchronized (RUNNING) {
                if (closed) {
                    return;
                }
                closed = true;
                var shared = RUNNING.get(directory);
                if (--shared.users == 0) {
                    RUNNING.remove(directory);
                    shared.database.close();
                }
            }
        }
    }

    static Lease lease(Path directory) {
        var absolute = directory.toAbsolutePath().normalize();
        synchronized (RUNNING) {
            RUNNING.computeIfAbsent(absolute, path -> new SharedDatabase(EmbeddedDatabase.start(path))).users++;
            return new Lease(absolute);
        }
    }
}
