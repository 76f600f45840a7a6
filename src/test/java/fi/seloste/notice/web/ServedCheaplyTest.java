package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.Sites;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A published notice costs little to serve, and what is not there costs next to nothing")
@SelosteTest
class ServedCheaplyTest {

    @Autowired
    PublishedTwice twice;

    @Autowired
    PublishedNotices published;

    @Autowired
    Sites sites;

    @Autowired
    EntityManagerFactory factory;

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
    void aPageComesCompressedToWhoeverTakesItSoAndIsTheSamePage() throws Exception {
        var plain = get(notice);
        var packed = get(notice, "Accept-Encoding", "br;q=1.0, gzip;q=0.8");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(get(notice, "Accept-Encoding", "gzip").body()).isEqualTo(packed.body());
        assertThat(get(notice, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(String.join(", ", plain.headers().allValues("Vary"))).contains("Accept-Language", "Accept-Encoding");
    }

    @Test
    void eachEncodingHasAStrongTagOfItsOwn() throws Exception {
        var plain = get(notice).headers().firstValue("ETag").orElseThrow();
        var packed = get(notice, "Accept-Encoding", "gzip")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(plain).startsWith("\"").isNotEqualTo(packed);
        assertThat(get(notice, "If-None-Match", plain).statusCode()).isEqualTo(304);
        assertThat(get(notice, "If-None-Match", packed).statusCode()).isEqualTo(200);
        assertThat(get(notice, "If-None-Match", packed, "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatHasNotChangedSinceIsNotSentAgain() throws Exception {
        var modified = get(notice).headers().firstValue("Last-Modified").orElseThrow();

        var again = get(notice, "If-Modified-Since", modified);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).isPresent();
        assertThat(get(notice, "If-Modified-Since", "Thu, 01 Jan 2015 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theHeadersAloneAreThoseOfThePage() throws Exception {
        var page = get(notice);
        var head = client.send(
                request(notice)
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
        assertThat(head.headers().firstValue("Content-Length")).hasValue(Integer.toString(page.body().length));
    }

    @Test
    void searchEnginesAndThoseWhoShareItAreToldWhatItIs() throws Exception {
        var page = Jsoup.parse(new String(get(notice + "?lang=sv").body(), "UTF-8"));

        var canonical = page.select("link[rel=canonical]").attr("href");
        assertThat(canonical).endsWith(notice + "?lang=sv");
        assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                .containsExactly("fi", "sv", "en", "x-default");
        assertThat(page.select("link[hreflang=sv]").attr("href")).isEqualTo(canonical);
        assertThat(page.select("link[hreflang=x-default]").attr("href")).endsWith(notice + "?lang=fi");
        assertThat(page.select("meta[name=description]").attr("content")).contains("Version 2, gäller från");
        assertThat(page.select("meta[property='og:url']").attr("content")).isEqualTo(canonical);
        assertThat(page.select("meta[property='og:locale']").attr("content")).isEqualTo("sv_FI");
        assertThat(page.select("meta[property='og:title']").attr("content")).contains(tenant.mark());
        assertThat(page.select("link[type='application/atom+xml']").attr("href"))
                .isEqualTo(notice + "/feed.atom?lang=sv");
    }

    @Test
    void whatWasPublishedIsServedByAnotherInstanceWithinTwoSeconds() throws Exception {
        var other = new PublicNotices(published, new KnownAddresses(published), sites);
        assertThat(inForceAt(other)).isEqualTo(2);

        twice.publish(tenant, "Kolmas");

        var until = System.nanoTime() + 2_000_000_000L;
        while (inForceAt(other) == 2 && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(inForceAt(other)).isEqualTo(3);
    }

    private int inForceAt(PublicNotices instance) {
        return instance.find(tenant.text(Kind.ORGANISATION_SLUG), tenant.text(Kind.NOTICE_SLUG))
                .orElseThrow()
                .inForce();
    }

    /** Each would cost three statements; only a few a second are looked for at all. */
    @Test
    void thousandsOfAddressesThatAreNotThereTouchTheDatabaseABoundedNumberOfTimes() throws Exception {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            get(notice);
            var before = statistics.getPrepareStatementCount();
            var from = System.nanoTime();
            for (var at = 0; at < 1500; at++) {
                assertThat(get("/n/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
                assertThat(get("/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + UUID.randomUUID())
                                .statusCode())
                        .isEqualTo(404);
            }
            var seconds = (System.nanoTime() - from) / 1_000_000_000L + 2;
            // A doubt costs six statements at most, and what is known is read again every two seconds.
            assertThat(statistics.getPrepareStatementCount() - before)
                    .isLessThan(seconds * (KnownAddresses.DOUBTS_A_SECOND * 6L + 10));
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** The first ones are looked for on the whole way, the others are not. */
    @Test
    void howeverOftenAnAddressIsNotThereItIsSaidInTheSameWords() throws Exception {
        var said = new HashSet<String>();
        for (var at = 0; at < 3 * KnownAddresses.DOUBTS_A_SECOND; at++) {
            var got = get("/n/" + UUID.randomUUID(), "Accept-Language", "sv");
            var headers = new TreeMap<>(got.headers().map());
            headers.remove("date");
            said.add(got.statusCode() + " " + headers + new String(got.body(), StandardCharsets.UTF_8));
        }

        assertThat(said).singleElement().asString().contains("404", "frame-ancestors 'none'", "Sidan hittades inte");
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
