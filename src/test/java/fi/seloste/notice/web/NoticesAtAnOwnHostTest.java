package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.seloste.installation.Installation;
import fi.seloste.tenant.domain.CustomDomains;
import fi.seloste.tenant.domain.Outcome;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestDns;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("At a host that an organisation has proven, its notices are served and nothing else")
@SelosteTest
class NoticesAtAnOwnHostTest {

    @Autowired
    PublishedTwice twice;

    @Autowired
    CustomDomains domains;

    @Autowired
    Installation installation;

    @Autowired
    TestDns dns;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    private final String host = "h" + UUID.randomUUID() + ".firma.example";
    private FilledTenant tenant;
    private String slug;
    private String home;

    @BeforeEach
    void prove() throws Exception {
        tenant = twice.create();
        slug = "/" + tenant.text(Kind.NOTICE_SLUG);
        home = installation.publicUrl().getScheme() + "://" + host + ":"
                + installation.publicUrl().getPort();
        tenant.tenant().asOwner(() -> domains.state(host));
        dns.say("_seloste." + host, "TXT", tenant.tenant().asOwner(() -> domains.current()
                .orElseThrow()
                .code()));
        dns.say(host, "CNAME", "localhost");
        assertThat(tenant.tenant().asOwner(domains::check)).isEqualTo(Outcome.RECORD);
        within3Seconds(() -> at(slug).status() == 200
                && here().select("link[rel=canonical]").attr("href").startsWith(home));
    }

    @Test
    void theOnlyNoticeIsWhereTheHostItselfLeads() {
        var got = at("/?lang=sv");

        assertThat(got.status()).isEqualTo(302);
        assertThat(got.header("Location")).hasValue(slug + "?lang=sv");
        assertThat(got.header("Set-Cookie")).isEmpty();
    }

    @Test
    void everyLinkOfThePageLeadsOnAtTheHost() {
        var page = page(slug + "?lang=en");

        assertThat(page.select("main").text()).contains("Regulars");
        var links = page.select("a[href], link[rel=stylesheet], link[type*=atom], img[src]").stream()
                .map(each -> each.hasAttr("href") ? each.attr("href") : each.attr("src"))
                .filter(link -> !link.startsWith("#"))
                .filter(link -> !link.startsWith("mailto:") && !link.matches("https?://(?!" + host + ").*"))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(10).allSatisfy(link -> {
            assertThat(link).startsWith("/").doesNotStartWith("/n/" + tenant.text(Kind.ORGANISATION_SLUG));
            assertThat(at(link).status()).as(link).isIn(200, 302);
        });
    }

    @Test
    void allThatIsBeneathANoticeIsThere() {
        for (var rest : List.of(
                "/versions",
                "/versions?from=1&to=2",
                "/versions/verify",
                "/versions/chain.txt",
                "/v/1",
                "/v/1/chain.txt",
                "/v/1/main.html",
                "/v/1.txt",
                "/feed.atom",
                "/qr.svg",
                "/qr.png",
                "/badge.svg",
                "/fragment",
                ".pdf",
                ".txt",
                ".json",
                ".jsonld")) {
            var got = AtHost.get(port, host, slug + rest, "Accept: */*");
            assertThat(got.status()).as(rest).isEqualTo(200);
            assertThat(got.header("Set-Cookie")).as(rest).isEmpty();
        }
        assertThat(at("/logo/" + tenant.text(Kind.LOGO)).status()).isEqualTo(200);
        assertThat(at("/robots.txt").status()).isEqualTo(200);
        var day = at(slug + "?on=2100-01-01");
        assertThat(day.status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/signin",
                "/login",
                "/logout",
                "/oauth2/authorization/seloste",
                "/o/polku/overview",
                "/organisations",
                "/check",
                "/api/notice-check/openapi.json",
                "/n/polku",
                "/n/polku/asiakasrekisteri",
                "/VAADIN/build/x.js",
                "/vaadinServlet/",
                "/vaadinServlet/UIDL",
                "/?v-r=uidl",
                "/styles/application.css",
                "/error",
                "/actuator/health",
                "/.well-known/seloste.txt",
                "/../n/polku",
                "/x/../../n/polku",
                "/%2e%2e/polku",
                "/..;/polku",
                "//n/polku"
            })
    void nothingElseIs(String address) {
        var got = at(address);

        assertThat(got.status()).as(got.body()).isIn(302, 400, 404);
        if (got.status() == 302) {
            assertThat(got.header("Location")).hasValue(slug);
        }
        assertThat(got.header("Set-Cookie")).isEmpty();
        assertThat(got.body()).doesNotContain("vaadin", "Polku");
    }

    @Test
    void whatIsNotThereIsSaidUnderTheRulesOfPublicPages() {
        var got = at("/nowhere/at/all");

        assertThat(got.status()).isEqualTo(404);
        assertThat(got.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(got.header("Set-Cookie")).isEmpty();
        var style = Jsoup.parse(got.body()).select("link[rel=stylesheet]").attr("href");
        assertThat(at(style).status()).isEqualTo(200);
    }

    @Test
    void anotherOrganisationsNoticeIsNot() throws Exception {
        var other = twice.create();

        assertThat(at("/" + other.text(Kind.NOTICE_SLUG)).status()).isEqualTo(404);
        assertThat(at(PublishedTwice.address(other)).status()).isEqualTo(404);
        assertThat(at("/logo/" + other.text(Kind.LOGO)).status()).isEqualTo(404);
    }

    @Test
    void readersAndRobotsAreSentToTheHostFromBoth() throws Exception {
        for (var page : List.of(here(), page(slug))) {
            var inFinnish = home + slug + "?lang=fi";
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(inFinnish);
            assertThat(page.select("link[hreflang=sv]").attr("href")).isEqualTo(home + slug + "?lang=sv");
            assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo(inFinnish);
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .isEqualTo(home + "/logo/" + tenant.text(Kind.LOGO));
        }
        var feed = AtHost.get(port, "localhost", PublishedTwice.address(tenant) + "/feed.atom");
        assertThat(feed.body()).contains(home + slug + "/v/2?lang=");
        var image = ImageIO.read(URI.create("http://localhost:" + port + PublishedTwice.address(tenant) + "/qr.png")
                .toURL());
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(
                                new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                        .getText())
                .isEqualTo(home + slug);
    }

    @Test
    void theInstallationsAddressGoesOnAndItsPagesKeepTheirOwnLinks() {
        var links = here().select("footer a[href]").eachAttr("href");

        assertThat(links).isNotEmpty().allMatch(link -> link.startsWith(PublishedTwice.address(tenant)));
    }

    @Test
    void whatIsPrintedAndKeptNamesTheAddressThatLasts() {
        var lasting = installation.address(PublishedTwice.address(tenant)) + "/v/1";

        for (var form : List.of(".txt", ".json")) {
            var there = at(slug + "/v/1" + form + "?lang=fi");
            assertThat(there.body()).contains(lasting).doesNotContain(host);
            assertThat(AtHost.get(port, "localhost", PublishedTwice.address(tenant) + "/v/1" + form + "?lang=fi")
                            .body())
                    .isEqualTo(there.body());
        }
    }

    @Test
    void aPageIsNeverTakenForThatOfAnotherHost() {
        for (var time = 0; time < 3; time++) {
            assertThat(page(slug).select("footer a").attr("href")).startsWith(slug);
            assertThat(here().select("footer a").attr("href")).startsWith(PublishedTwice.address(tenant));
        }
        var tag = at(slug).header("ETag");
        assertThat(tag).isPresent().isNotEqualTo(hereRaw().header("ETag"));
    }

    @Test
    void theHostIsReadFromItsHeaderHoweverThatIsWritten() {
        for (var written : List.of(host.toUpperCase(Locale.ROOT), host + ".", host + ":8443", host + ".:80")) {
            assertThat(AtHost.get(port, written, slug).status()).as(written).isEqualTo(200);
            assertThat(AtHost.get(port, written, "/signin").status())
                    .as(written)
                    .isEqualTo(404);
        }
    }

    @Test
    void noOtherHeaderSaysTheHost() {
        for (var header : List.of(
                "X-Forwarded-Host: " + host,
                "Forwarded: host=" + host,
                "X-Host: " + host,
                "X-Original-Host: " + host)) {
            assertThat(AtHost.get(port, "localhost", slug, header).status())
                    .as(header)
                    .isNotEqualTo(200);
            assertThat(AtHost.get(port, host, "/signin", header.replace(host, "localhost"))
                            .status())
                    .as(header)
                    .isEqualTo(404);
        }
    }

    @Test
    void anUnknownHostIsAnsweredAsBefore() {
        var address = PublishedTwice.address(tenant);

        for (var unknown : List.of("x" + host, "a." + host, "127.0.0.1", "unknown.example")) {
            assertThat(AtHost.get(port, unknown, address).status()).as(unknown).isEqualTo(200);
            assertThat(AtHost.get(port, unknown, slug).status()).as(unknown).isNotEqualTo(200);
        }
    }

    @Test
    void aCopyIsCheckedAtTheHostToo() {
        var body = "text=" + "x".repeat(20);
        var got = AtHost.ask(
                port,
                "POST",
                host,
                slug + "/versions/verify",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "",
                body);

        assertThat(got.status()).isEqualTo(200);
        assertThat(Jsoup.parse(got.body()).select("form").attr("action")).startsWith(slug + "/versions/verify");
    }

    /** Which it asks for, before it gets one. */
    @Test
    void theProxyMayHaveACertificateForTheHostAndForNoOther() {
        var asked = "/actuator/domains?domain=";

        assertThat(AtHost.get(managementPort, "localhost", asked + host, "Accept: */*")
                        .status())
                .isEqualTo(200);
        assertThat(AtHost.get(managementPort, "localhost", asked + host, "Accept: */*")
                        .body())
                .isEmpty();
        for (var other : List.of("a." + host, "localhost", "127.0.0.1", "unknown.example", "", "%00", "*." + host)) {
            assertThat(AtHost.get(managementPort, "localhost", asked + other, "Accept: */*")
                            .status())
                    .as(other)
                    .isIn(400, 404);
        }
    }

    @Test
    void aHostThatIsRemovedIsServedNoMoreWithinSeconds() throws Exception {
        tenant.tenant().asOwner(domains::remove);

        within3Seconds(() -> at(slug).status() != 200);
        within3Seconds(() -> here().select("link[rel=canonical]")
                .attr("href")
                .startsWith(installation.address(PublishedTwice.address(tenant)).toString()));
    }

    private AtHost at(String address) {
        return AtHost.get(port, host, address);
    }

    private Document page(String address) {
        var got = at(address);
        assertThat(got.status()).as(address).isEqualTo(200);
        return Jsoup.parse(got.body());
    }

    private AtHost hereRaw() {
        return AtHost.get(port, "localhost", PublishedTwice.address(tenant));
    }

    private Document here() {
        return Jsoup.parse(hereRaw().body());
    }

    private static void within3Seconds(BooleanSupplier seen) throws InterruptedException {
        var until = System.nanoTime() + 3_000_000_000L;
        while (!seen.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(50);
        }
    }
}
