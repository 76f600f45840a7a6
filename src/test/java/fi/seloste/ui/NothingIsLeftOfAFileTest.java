package fi.seloste.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** People's data lie in no file that a killed process could leave behind. */
class NothingIsLeftOfAFileTest {

    @Test
    void whatIsOnItsWayIsReadBackButStandsUnderNoName() throws Exception {
        var before = files();
        try (var file = PassingFile.open()) {
            file.output().write("Aino".getBytes(UTF_8));

            assertThat(files()).isSubsetOf(before);
            assertThat(file.size()).isEqualTo(4);
            assertThat(new String(file.input().readAllBytes(), UTF_8)).isEqualTo("Aino");
        }
    }

    private static Set<Path> files() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("passing"))
                    .collect(Collectors.toSet());
        }
    }
}
