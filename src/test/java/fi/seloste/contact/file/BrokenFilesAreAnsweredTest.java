package fi.seloste.contact.file;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whatever is brought, there is an answer, in little memory and in words that help")
class BrokenFilesAreAnsweredTest {

    /** What a program needs to run at all is about a quarter of it. */
    private static final String LITTLE_MEMORY = "-Xmx128m";

    private static final Duration LONGEST = Duration.ofMinutes(4);

    @TempDir
    private Path directory;

    /** In a program of its own, since this one has memory to spare. */
    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void eachGetsItsAnswerInLittleMemory() throws Exception {
        var answers = directory.resolve("answers");
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        LITTLE_MEMORY,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Answering.class.getName(),
                        directory.resolve("brought").toString())
                .redirectErrorStream(true)
                .redirectOutput(answers.toFile())
                .start();
        try {
            assertThat(program.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        var expected = new LinkedHashMap<String, String>();
        BrokenFiles.all().forEach((name, each) -> expected.put(name, each.answer()));
        var given = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(answers)) {
            given.put(line.split("\t")[0], line.substring(line.indexOf('\t') + 1));
        }
        assertThat(given).containsExactlyEntriesOf(expected).hasSizeGreaterThanOrEqualTo(50);
    }

    /** Reads every file and prints its answer. */
    static final class Answering {

        private Answering() {}

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[0]);
            for (var each : BrokenFiles.all().values()) {
                each.content().to(file);
                System.out.println(each.name() + "\t" + BrokenFiles.answer(file));
                Files.delete(file);
            }
        }
    }

    @Test
    void theAnswerSaysWhatToDo() throws IOException {
        var file = Files.write(directory.resolve("contacts.csv"), new byte[0]);

        assertThat(refusal(file).text(Language.EN)).isEqualTo("The file is empty.");
        assertThat(refusal(file).text(Language.FI)).isEqualTo("Tiedosto on tyhjä.");
    }

    @Test
    void aLimitIsSaid() throws IOException {
        var file = Files.writeString(directory.resolve("contacts.csv"), "a;b\n1;2\n3;4\n");

        assertThat(refusal(file, new Limits(5, 10, 10, 10)).text(Language.EN)).contains("larger than 1 MB");
        assertThat(refusal(file, new Limits(50, 1, 10, 10)).text(Language.EN)).contains("more than 1 rows");
        assertThat(refusal(file, new Limits(50, 10, 1, 10)).text(Language.EN)).contains("more than 1 columns");
    }

    @Test
    void aFileThatIsGoneIsAnsweredToo() {
        assertThat(refusal(directory.resolve("gone.csv")).reason()).isEqualTo(UnreadableFileException.Reason.BROKEN);
    }

    private static UnreadableFileException refusal(Path file) {
        return refusal(file, Limits.USUAL);
    }

    private static UnreadableFileException refusal(Path file, Limits limits) {
        try (var table = TableFile.open(file, limits);
                var rows = table.rows()) {
            rows.forEachRemaining(row -> assertThat(row).isNotNull());
        } catch (UnreadableFileException e) {
            return e;
        }
        throw new AssertionError("It was read");
    }
}
