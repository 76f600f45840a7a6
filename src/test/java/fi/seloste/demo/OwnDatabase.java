package fi.seloste.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** An empty MariaDB for a test that configures the application as an installation does. */
public final class OwnDatabase implements AutoCloseable {

    private final EmbeddedDatabase database;

    /** @param directory below {@code target}; emptied */
    public OwnDatabase(Path directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory);
        database = EmbeddedDatabase.start(directory, Path.of("target/data"));
    }

    public String[] settings() {
        return new String[] {
            "--seloste.db.url=" + database.url(),
            "--seloste.db.username=" + database.username(),
            "--seloste.db.password=" + database.password()
        };
    }

    @Override
    public void close() {
        database.close();
    }
}
