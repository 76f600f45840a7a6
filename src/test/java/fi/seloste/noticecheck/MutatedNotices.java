package fi.seloste.noticecheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Our own notices, and what becomes of them when pieces are lost, doubled and replaced by what is no text. */
public final class MutatedNotices {

    private static final Path FOLDER = Path.of("src/test/resources/notices");

    private final List<String> notices = whole();
    private final Random random;

    public MutatedNotices(long seed) {
        random = new Random(seed);
    }

    public static List<String> whole() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(MutatedNotices::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String next() {
        return mutated(notices.get(random.nextInt(notices.size())));
    }

    private String mutated(String notice) {
        var text = new StringBuilder(notice);
        for (var change = random.nextInt(1, 30); change > 0 && !text.isEmpty(); change--) {
            var at = random.nextInt(text.length());
            var to = Math.min(text.length(), at + random.nextInt(200));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, text.substring(at, to));
                case 2 -> text.setCharAt(at, (char) random.nextInt(0x3000));
                case 3 -> text.insert(at, "\n");
                case 4 ->
                    text.insert(
                            at,
                            new String(
                                    new byte[] {(byte) random.nextInt(), (byte) random.nextInt()},
                                    StandardCharsets.ISO_8859_1));
                default -> text.insert(at, "<p>&" + (char) random.nextInt(0xd800, 0xe000));
            }
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
