package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Versioned;
import fi.seloste.notice.Publishing;
import fi.seloste.tenant.Accent;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestPictures;
import fi.seloste.testing.VisitorTest;
import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("An organisation's colour and logo stand in the frame of its public pages")
class LookOfPublicPagesTest extends VisitorTest {

    private static final String COLOUR = "#ffd400";

    @Autowired
    FilledTenants filled;

    @Autowired
    Organisations organisations;

    @Autowired
    Logos logos;

    @Autowired
    Publishing publishing;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate jdbc;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = filled.create();
    }

    @Test
    void theLogoStandsForTheNameOnEveryPage() throws Exception {
        for (var address : List.of(home(), notice(), notice() + "/v/1", notice() + "/versions")) {
            var image = page(address).selectFirst("header .organisation img");
            assertThat(image).as(address).isNotNull();
            assertThat(image.attr("alt")).isEqualTo("Koefirma Oy");
            assertThat(image.attr("width")).isEqualTo("60");
            assertThat(image.attr("height")).isEqualTo("20");
            assertThat(visitor.get(image.attr("src")).statusCode()).isEqualTo(200);
        }
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void withoutALogoTheNameStandsThereInWords() throws Exception {
        tenant.tenant().asOwner(logos::remove);

        assertThat(page(home()).selectFirst("header .organisation").text()).isEqualTo("Koefirma Oy");
        assertThat(page(home()).select("img")).isEmpty();
    }

    @Test
    void theLogoIsServedAsAPictureThatCanBeKeptForEver() throws Exception {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var got = client.send(
                    java.net.http.HttpRequest.newBuilder(URI.create("http://localhost:" + port + logo()))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());

            assertThat(header(got, "Content-Type")).isEqualTo("image/png");
            assertThat(header(got, "Cache-Control")).contains("max-age=31536000", "public", "immutable");
            assertThat(header(got, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(got, "Content-Security-Policy")).contains("default-src 'none'");
            assertThat(got.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(got.body())))
                    .isEqualTo(tenant.text(Kind.LOGO));
            assertThat(ImageIO.read(new ByteArrayInputStream(got.body())).getWidth())
                    .isEqualTo(60);
        }
    }

    @Test
    void aLogoIsThereAtItsOwnOrganisationsAddressAlone() throws Exception {
        var other = filled.create();

        assertThat(visitor.get(home() + "/logo/" + other.text(Kind.LOGO)).statusCode())
                .isEqualTo(404);
        assertThat(visitor.get(home() + "/logo/" + "0".repeat(64)).statusCode()).isEqualTo(404);
        assertThat(visitor.get(home() + "/logo/" + tenant.text(Kind.LOGO).substring(1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/n/never-was/logo/" + tenant.text(Kind.LOGO)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOldAddressOfAnOrganisationLeadsToItsLogo() {
        var first = tenant.tenant().organisation().slug();
        var got = visitor.get("/n/" + first + "/logo/" + tenant.text(Kind.LOGO));

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.uri()).hasPath(logo());
    }

    @Test
    void aReplacedLogoIsSeenWithinSecondsAndTheOldOneIsGone() throws Exception {
        assertThat(page(notice()).selectFirst("img").attr("src")).isEqualTo(logo());
        visitor.get(logo());
        tenant.tenant().asOwner(() -> logos.set(TestPictures.png(80, 20, "another")));

        within3Seconds(() -> {
            var src = page(notice()).selectFirst("img").attr("src");
            return !src.equals(logo()) && visitor.get(src).statusCode() == 200;
        });
        within3Seconds(() -> visitor.get(logo()).statusCode() == 404);
    }

    @Test
    void theColourIsASheetOfItsOwnWhoseAddressHoldsAllOfIt() throws Exception {
        colour(COLOUR);
        var accent = Accent.of(COLOUR);
        for (var address : List.of(home(), notice(), notice() + "/v/1", notice() + "/versions")) {
            var sheets = page(address).select("link[rel=stylesheet]");
            assertThat(sheets).as(address).hasSize(2);
            var got = visitor.get(sheets.getLast().attr("href"));
            assertThat(got.statusCode()).isEqualTo(200);
            assertThat(header(got, "Content-Type")).startsWith("text/css");
            assertThat(header(got, "Cache-Control")).contains("immutable");
            assertThat(got.body()).contains("--accent:light-dark(" + accent.light() + "," + accent.dark() + ")");
        }
        assertThat(page(notice()).select("[style], style, script")).isEmpty();
    }

    @Test
    void nothingButAColourCanBePutIntoTheSheet() {
        for (var address : List.of("red-blue", "1f5f5b", "1f5f5b-86cbc", "1f5f5b-86cbc4%7d", "1F5F5B-86CBC4")) {
            assertThat(visitor.get("/n/accent-" + address + ".css").statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void aNewColourIsSeenWithinSecondsAndNoVersionChanges() throws Exception {
        var before = stored();
        var main = page(notice()).selectFirst("main").outerHtml();
        assertThat(page(notice()).select("link[rel=stylesheet]")).hasSize(1);
        colour(COLOUR);

        within3Seconds(() -> page(notice()).select("link[rel=stylesheet]").size() == 2);
        assertThat(page(notice()).selectFirst("main").outerHtml()).isEqualTo(main);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aNewColourIsNothingToPublish() throws Exception {
        colour(COLOUR);

        assertThat(tenant.tenant()
                        .<Boolean>as(
                                fi.seloste.security.Role.OWNER, () -> publishing.hasChanges(tenant.id(Kind.NOTICE))))
                .isFalse();
    }

    @Test
    void aNewNameOfTheOrganisationIsSeenInTheFrameWithinSeconds() throws Exception {
        tenant.tenant().asOwner(logos::remove);
        within3Seconds(() -> page(notice()).selectFirst(".organisation").text().equals("Koefirma Oy"));
        jdbc.update(
                "update organisation set details = json_set(details, '$.name', 'Uusi Nimi Oy') where id = ?",
                tenant.tenant().id().toString());

        within3Seconds(() -> page(notice()).selectFirst(".organisation").text().equals("Uusi Nimi Oy"));
    }

    /** The database's part is what an address means, asked every other second. */
    @Test
    void aPageSeenAMomentAgoIsServedWithoutTheDatabase() throws Exception {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            within3Seconds(() -> {
                visitor.get(notice());
                var before = statistics.getPrepareStatementCount();
                var served = visitor.get(notice()).statusCode() == 200;
                return served && statistics.getPrepareStatementCount() == before;
            });
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private void colour(String colour) throws Exception {
        tenant.tenant().asOwner(() -> {
            var shown = organisations.details();
            organisations.change(
                    new Versioned<>(shown.id(), shown.version(), shown.value().coloured(colour)));
        });
    }

    private List<String> stored() {
        return CurrentTenant.runAs(
                tenant.tenant().id(),
                () -> jdbc.queryForList(
                        "select concat(sha256, md5(main), md5(facts)) from notice_version v"
                                + " join notice_text t on t.version_id = v.id where v.tenant_id = ? order by t.id",
                        String.class,
                        tenant.tenant().id().toString()));
    }

    private String home() {
        return "/n/" + tenant.text(Kind.ORGANISATION_SLUG);
    }

    private String notice() {
        return home() + "/" + tenant.text(Kind.NOTICE_SLUG);
    }

    private String logo() {
        return home() + "/logo/" + tenant.text(Kind.LOGO);
    }

    private static String header(HttpResponse<?> got, String name) {
        return got.headers().firstValue(name).orElseThrow();
    }

    private interface Check {
        boolean holds() throws IOException;
    }

    private static void within3Seconds(Check check) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(3));
        while (!check.holds()) {
            assertThat(Instant.now()).as("seen by now").isBefore(end);
            Thread.sleep(100);
        }
    }
}
