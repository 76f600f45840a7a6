package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.Application;
import fi.seloste.common.LocalizedText;
import fi.seloste.contact.importing.ImportedRow;
import fi.seloste.installation.FreePort;
import fi.seloste.notice.Publishing;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestTenants;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Behind a proxy that it trusts, until it is told to stop. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstallationIT {

    private static final int PORT = FreePort.next();
    private static final CountDownLatch PUBLISHING = new CountDownLatch(1);
    private static final CountDownLatch GO_ON = new CountDownLatch(1);

    private static ConfigurableApplicationContext seloste;
    private static FilledTenant tenant;

    private final HttpClient client = HttpClient.newHttpClient();

    @RestController
    static class TestingPages {

        private final Publishing publishing;
        private final TransactionTemplate transactions;

        TestingPages(Publishing publishing, TransactionTemplate transactions) {
            this.publishing = publishing;
            this.transactions = transactions;
        }

        @GetMapping("/api/testing/client")
        String client(HttpServletRequest request) {
            return request.getScheme() + " " + request.getRemoteAddr();
        }

        /** Publishes, and takes its time before it is done. */
        @GetMapping("/api/testing/publish")
        String publish() throws Exception {
            return tenant.tenant()
                    .asOwner(() -> transactions.execute(status -> {
                        var version = publishing.publish(
                                tenant.id(FilledTenant.Kind.NOTICE),
                                new Publishing.Request(LocalizedText.EMPTY, false, Map.of()));
                        PUBLISHING.countDown();
                        try {
                            GO_ON.await();
                        } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                        }
                        return "published " + version.number();
                    }));
        }
    }

    @BeforeAll
    static void start() throws Exception {
        seloste = new SpringApplicationBuilder(
                        Application.class,
                        TestTenants.class,
                        FilledTenants.class,
                        ImportedRow.class,
                        TestingPages.class)
                .profiles("test")
                .run(
                        "--seloste.data=target/data",
                        "--seloste.port=" + PORT,
                        "--seloste.trusted-proxies=127.0.0.1",
                        "--seloste.public-requests-per-minute=10",
                        "--seloste.demo.provider-port=0",
                        "--management.server.port=0");
        tenant = seloste.getBean(FilledTenants.class).create();
    }

    @AfterAll
    static void stop() {
        seloste.close();
    }

    @Test
    @Order(1)
    void theClientIsTheOneThatTheTrustedProxyNames() throws Exception {
        assertThat(get("/api/testing/client", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https")
                        .body())
                .isEqualTo("https 203.0.113.7");
    }

    /** What the client itself has written before is not believed. */
    @Test
    @Order(2)
    void theClientNamesNobodyElse() throws Exception {
        assertThat(get("/api/testing/client", "X-Forwarded-For", "198.51.100.1, 203.0.113.7")
                        .body())
                .isEqualTo("http 203.0.113.7");
    }

    @Test
    @Order(3)
    void theLimitIsThatOfEachClientBehindTheProxy() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(get("/api/testing/client", "X-Forwarded-For", "203.0.113.8")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(get("/api/testing/client", "X-Forwarded-For", "203.0.113.8").statusCode())
                .isEqualTo(429);
        assertThat(get("/api/testing/client", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(200);
        var refused = seloste.getBean(MeterRegistry.class).get("seloste.requests.limited");
        assertThat(refused.counter().count()).isEqualTo(1);
    }

    @Test
    @Order(4)
    void aPublicationThatRunsEndsBeforeTheStop() throws Exception {
        var publication = client.sendAsync(request("/api/testing/publish"), BodyHandlers.ofString());
        PUBLISHING.await();

        var stopped = CompletableFuture.runAsync(seloste::close);
        while (accepts()) {
            Thread.sleep(50);
        }
        assertThat(publication).isNotDone();
        assertThat(stopped).isNotDone();

        GO_ON.countDown();
        assertThat(publication.get().body()).isEqualTo("published 2");
        stopped.get();
    }

    private static boolean accepts() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return client.send(
                HttpRequest.newBuilder(request(path), (name, value) -> true)
                        .headers(headers)
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                .build();
    }
}
