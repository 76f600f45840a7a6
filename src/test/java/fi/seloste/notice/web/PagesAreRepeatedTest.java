package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.tenant.Logos;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPictures;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A page that is asked for again is answered again in the same words, for as long as they are true")
@SelosteTest
class PagesAreRepeatedTest {

    @Autowired
    PublishedTwice twice;

    @Autowired
    Logos logos;

    @Autowired
    MeterRegistry meters;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private FilledTenant tenant;
    private String notice;

    @BeforeEach
    void publish() throws Exception {
        tenant = twice.create();
        notice = PublishedTwice.address(tenant);
    }

    @AfterEach
    void leave() {
        client.close();
    }

    @Test
    void withEveryHeaderThatItHadTheFirstTime() throws Exception {
        var first = get(notice, "Accept-Encoding", "gzip");
        var again = get(notice, "Accept-Encoding", "gzip");

        assertThat(headers(again)).isEqualTo(headers(first)).containsKey("content-security-policy");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasThePageIsAnsweredAsByTheWholeApplication() throws Exception {
        var tag = get(notice).headers().firstValue("ETag").orElseThrow();

        var repeated = get(notice, "If-None-Match", tag);
        var whole = get(notice, "If-None-Match", tag + ", \"another\"");

        assertThat(repeated.statusCode()).isEqualTo(304);
        assertThat(whole.statusCode()).isEqualTo(304);
        assertThat(headers(repeated)).isEqualTo(headers(whole));
    }

    @Test
    void theHeadersAloneAreThoseOfThePage() throws Exception {
        var page = get(notice);
        var head = client.send(
                request(notice).method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());

        assertThat(headers(head)).isEqualTo(headers(page));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void toNobodyWhoAskedOtherwise() throws Exception {
        var plain = get(notice);
        get(notice);

        assertThat(get(notice, "Accept-Language", "sv").headers().firstValue("Content-Language"))
                .hasValue("sv");
        assertThat(get(notice + "?lang=en").headers().firstValue("Content-Language"))
                .hasValue("en");
        assertThat(get(notice, "Accept-Encoding", "gzip").body()).isNotEqualTo(plain.body());
        assertThat(get(notice, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void untilTheNextVersionIsPublished() throws Exception {
        assertThat(text(notice + "?lang=en")).contains("Version 2");
        assertThat(text(notice + "?lang=en")).contains("Version 2");

        twice.publish(tenant, "Kolmas");

        awaitText(notice + "?lang=en", "Version 3");
    }

    @Test
    void untilTheLogoIsAnother() throws Exception {
        var list = "/n/" + tenant.text(Kind.ORGANISATION_SLUG);
        get(list);
        get(list);

        tenant.tenant().asOwner(() -> logos.set(TestPictures.png(50, 20, "another")));

        var digest = tenant.tenant().asOwner(() -> logos.current().orElseThrow().digest());
        awaitText(list, digest);
    }

    @Test
    void andIsCountedAsAnyOther() throws Exception {
        get(notice);
        var before = counted();
        get(notice);
        get(notice);

        assertThat(counted()).isGreaterThanOrEqualTo(before + 2);
    }

    private long counted() {
        return meters
                .get("http.server.requests")
                .tags("uri", "/n/{organisation}/{notice}", "status", "200", "method", "GET", "outcome", "SUCCESS")
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private void awaitText(String address, String words) throws Exception {
        var until = System.nanoTime() + 2_000_000_000L;
        while (!text(address).contains(words)) {
            assertThat(System.nanoTime()).as("two seconds").isLessThan(until);
            Thread.sleep(20);
        }
    }

    private String text(String address) throws Exception {
        return new String(get(address).body(), "UTF-8");
    }

    /** But for the moment that they were sent. */
    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        var request = request(address);
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }
}
