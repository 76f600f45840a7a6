package fi.seloste.contact.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing stays on the disk of what somebody brought, however a process ends. */
class WorkFilesTest {

    @TempDir
    Path parent;

    @Test
    void whatAProcessLeftThatEndedIsErasedWhenTheNextBegins() throws Exception {
        var left = left();

        new WorkFiles(parent).close();

        assertThat(left).doesNotExist();
    }

    @Test
    void whatAProcessHasThatStillRunsStays() throws Exception {
        var left = left();
        try (var running = FileChannel.open(left.resolve("lock"), StandardOpenOption.WRITE)) {
            running.lock();
            var one = new WorkFiles(parent);
            var file = one.create();

            var other = new WorkFiles(parent);

            assertThat(left.resolve("people.csv")).exists();
            assertThat(file).exists();
            other.close();
            one.close();
        }
    }

    @Test
    void whatIsNotOursStays() throws Exception {
        var elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("lock"), "");
        Files.createSymbolicLink(parent.resolve("seloste-work-led-astray"), elsewhere);

        new WorkFiles(parent).close();

        assertThat(elsewhere.resolve("lock")).exists();
    }

    @Test
    void nothingStaysOfAProcessThatEndsInOrder() throws Exception {
        var files = new WorkFiles(parent);
        files.create();

        files.close();

        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void noMoreIsCopiedThanTellsThatItIsTooMuch() throws Exception {
        var files = new WorkFiles(parent);
        var file = files.create();

        files.copy(new ByteArrayInputStream(new byte[3000]), file, new Limits(1000, 1, 1, 1));

        assertThat(file).hasSize(1001);
        files.close();
    }

    private Path left() throws IOException {
        var left = Files.createDirectory(parent.resolve("seloste-work-before"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("people.csv"), "Name");
        return left;
    }
}
