package fi.seloste.noticecheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.noticecheck.MutatedNotices;
import fi.seloste.noticecheck.file.UploadedFiles;
import fi.seloste.testing.SelosteTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whatever is sent to be checked is answered or refused, soon, in words, and leaves no more in memory than before: mutated
 * notices, bytes of any kind, broken PDF and DOCX files. Many more of them with {@code -Pfull}.
 */
@SelosteTest
class HostileUploadsTest {

    private static final int MANY = Boolean.getBoolean("seloste.full") ? 10_000 : 500;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long MORE_MEMORY = 64 << 20;
    private static final long SEED = 20261122;

    @LocalServerPort
    int port;

    private final Random random = new Random(SEED);
    private final MutatedNotices notices = new MutatedNotices(SEED);

    @Test
    void isAnsweredOrRefusedAndLeavesNothing() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            send(client, 50);
            var before = used();
            send(client, MANY);
            assertThat(used() - before).isLessThan(MORE_MEMORY);
        }
    }

    private void send(HttpClient client, int many) throws Exception {
        for (var i = 0; i < many; i++) {
            var sent = i % 2 == 0 ? program(content(i / 2)) : person(content(i / 2));
            var answer = client.send(sent.timeout(SOON).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as("input %d from the seed %d: %s", i, SEED, answer.body())
                    .isIn(200, 400, 413, 415);
            assertThat(answer.body()).isNotBlank();
        }
    }

    private byte[] content(int kind) throws IOException {
        return switch (kind % 5) {
            case 0, 1 -> notices.next().getBytes(StandardCharsets.UTF_8);
            case 2 -> bytes();
            case 3 -> broken(UploadedFiles.pdf("Controller", "Firma Oy", "Purposes: sales"));
            default -> broken(UploadedFiles.docx("<w:p><w:r><w:t>Rekisterin nimi</w:t></w:r></w:p>".repeat(20)));
        };
    }

    private byte[] bytes() {
        var bytes = new byte[random.nextInt(1, 4_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] broken(byte[] file) {
        for (var change = random.nextInt(1, 20); change > 0; change--) {
            file[random.nextInt(4, file.length)] = (byte) random.nextInt();
        }
        return random.nextBoolean() ? file : Arrays.copyOf(file, random.nextInt(1, file.length));
    }

    private HttpRequest.Builder program(byte[] notice) {
        return HttpRequest.newBuilder(at("/api/notice-check"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(notice));
    }

    /** Uploaded as a file. */
    private HttpRequest.Builder person(byte[] notice) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(("--edge-of-it\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notice\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.write(notice);
        body.write("\r\n--edge-of-it--\r\n".getBytes(StandardCharsets.US_ASCII));
        return HttpRequest.newBuilder(at("/check"))
                .header("Content-Type", "multipart/form-data; boundary=edge-of-it")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private static long used() throws InterruptedException {
        for (var i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
