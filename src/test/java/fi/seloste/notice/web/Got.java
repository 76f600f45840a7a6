package fi.seloste.notice.web;

import fi.seloste.notice.explained.ExplainedNotice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What an address answered, to the byte. */
record Got(HttpResponse<byte[]> answer) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Got from(int port, String address, String... headers) {
        return sent("GET", port, address, headers);
    }

    static Got sent(String method, int port, String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        for (var at = 0; at < headers.length; at += 2) {
            request.setHeader(headers[at], headers[at + 1]);
        }
        try {
            return new Got(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return answer.statusCode();
    }

    byte[] bytes() {
        return answer.body();
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** A notice's page without what it adds to what was published. */
    String published() {
        return ExplainedNotice.withoutAdded(text());
    }

    String header(String name) {
        return String.join(", ", headers(name));
    }

    List<String> headers(String name) {
        return answer.headers().allValues(name);
    }
}
