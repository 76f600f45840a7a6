package fi.seloste.noticecheck.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Notices of fictional firms and associations, of every kind that real ones come in, and what a right reading gives. */
final class OwnNotices {

    static final Path FOLDER = Path.of("src/test/resources/notices");

    record Own(String name, String text, JsonNode key) {}

    private OwnNotices() {}

    static List<Own> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(OwnNotices::read)
                    .toList();
        }
    }

    private static Own read(Path file) {
        try {
            var name = file.getFileName().toString().replace(".txt", "");
            var key = Files.readString(FOLDER.resolve("keys").resolve(name + ".json"));
            return new Own(
                    name, Files.readString(file), JsonMapper.builder().build().readTree(key));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
