package fi.seloste.notice.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Published standards that lie beside the project, which keeps no copy of them. */
final class Standards {

    private static final Path FOLDER = Path.of(System.getProperty("seloste.standards", "../shared/standards"));

    private Standards() {}

    /** A file of them; where it is not, the test is not run, and says so. */
    static String read(String file) {
        var path = FOLDER.resolve(file);
        if (!Files.isReadable(path)) {
            System.out.println("Not held against the standard: there is no " + path + " (-Dseloste.standards=folder)");
        }
        assumeTrue(Files.isReadable(path), "no " + path);
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
