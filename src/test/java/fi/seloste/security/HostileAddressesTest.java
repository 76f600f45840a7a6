package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.tenant.Invitations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.ServiceCalls.Caller;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TwoTenants;
import fi.seloste.testing.Visitor;
import fi.seloste.testing.Visitors;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever stands in an address is answered with a page that says what is wrong: never with an error of the server. */
@SelosteTest
class HostileAddressesTest {

    /** What may stand where a slug, an id, a number or a token belongs. */
    private static final List<String> HOSTILE = List.of(
            "..",
            "%2e%2e",
            "a%2fb",
            "..%2f..%2fetc%2fpasswd",
            "%5c..%5c",
            "a.b",
            "POLKU",
            "polku%20",
            "%00",
            "polku%00",
            "%01%05",
            "%20",
            "%0d%0aSet-Cookie:%20a=b",
            "%c3%a4iti",
            "%f0%9f%92%a9",
            "%ff%fe",
            "%ed%a0%80",
            "%25",
            "%252e%252e%252f",
            "'%20or%20'1'='1",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
            "a;b=c",
            "-1",
            "0",
            "99999999999999999999",
            "1e5",
            "null",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(5000));

    /** What is no address at all is refused by the web server, which knows nothing of us. */
    private static final String SERVERS_OWN = "HTTP Status 400";

    private static final String[] SAID = {
        "Sivua ei löy", "Pyyntöä ei voitu lukea", "Kutsu ei ole voimassa", "\"status\":4", SERVERS_OWN
    };

    @Autowired
    Invitations invitations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TwoTenants tenants;

    @Autowired
    Visitors visitors;

    private FilledTenant ours;
    private Visitor nobody;
    private Visitor owner;

    @BeforeEach
    void sitDown() throws Exception {
        ours = tenants.ours();
        nobody = visitors.of(Caller.NOBODY);
        owner = visitors.of(Caller.OWNER);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeInAnAddressIsNotFound() {
        var notices = "/n/" + ours.text(Kind.ORGANISATION_SLUG);
        var organisation = "/o/" + ours.text(Kind.ORGANISATION_SLUG);
        return Stream.concat(
                each(
                        nobody,
                        "/n/",
                        notices + "/",
                        notices + "/" + ours.text(Kind.NOTICE_SLUG) + "/v/",
                        "/styles/",
                        "/api/",
                        "/check/"),
                each(
                        owner,
                        "/o/",
                        organisation + "/registers/",
                        organisation + "/services/",
                        organisation + "/contacts/",
                        organisation + "/notices/",
                        "/invitations/",
                        "/oauth2/authorization/",
                        "/nowhere/"));
    }

    private Stream<DynamicTest> each(Visitor visitor, String... places) {
        return Stream.of(places).flatMap(place -> HOSTILE.stream()
                .map(hostile -> DynamicTest.dynamicTest(
                        shortened(place + hostile), () -> assertRefused(visitor.get(place + hostile)))));
    }

    /** Not found or not understood, on a page that says so; and nothing of the address comes back as more than text. */
    private static void assertRefused(HttpResponse<String> got) {
        assertThat(got.statusCode()).isBetween(400, 499);
        assertThat(got.body()).containsAnyOf(SAID);
        assertThat(got.headers().firstValue("Set-Cookie")).isEmpty();
        var page = Jsoup.parse(got.body());
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select("script")).noneMatch(script -> script.data().startsWith("alert"));
        if (!got.body().contains(SERVERS_OWN)) {
            assertThat(got.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
            assertThat(got.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(got.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "de",
                "FI%00",
                "fi%2fsv",
                "%3Cscript%3E",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "%f0%9f%92%a9"
            })
    void aLanguageThatThereIsNotIsTheReadersOwn(String language) {
        for (var address : List.of("/signin", "/check", "/n/polku", "/n/polku/asiakasrekisteri", "/n/polku/nowhere")) {
            var got = nobody.get(address + "?lang=" + language, "Accept-Language", "sv");
            assertThat(got.statusCode()).as(address).isIn(200, 404);
            assertThat(Jsoup.parse(got.body()).selectFirst("html").attr("lang"))
                    .as(address)
                    .isEqualTo("sv");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "2",
                "999999",
                "1000000",
                "2147483648",
                "99999999999999999999",
                "1.0",
                "1e0",
                "one",
                "%31%30",
                "+1",
                "1%20"
            })
    void aVersionThatThereIsNotIsNotFound(String number) {
        var notice = "/n/" + ours.text(Kind.ORGANISATION_SLUG) + "/" + ours.text(Kind.NOTICE_SLUG);
        assertThat(nobody.get(notice + "/v/1").statusCode()).isEqualTo(200);

        var got = nobody.get(notice + "/v/" + number);

        assertThat(got.statusCode()).isEqualTo(404);
        assertThat(got.body()).contains("Sivua ei löytynyt");
    }

    @Test
    void anInvitationThatIsUsedOrExpiredIsSaidToBeGone() throws Exception {
        var used = ours.tenant().asOwner(() -> invitations.invite(Role.VIEWER, "used"));
        TestPerson.as("invited-" + used, () -> invitations.accept(used));
        var expired = ours.tenant().asOwner(() -> invitations.invite(Role.VIEWER, "expired"));
        jdbc.update("update invitation set expires_at = date_sub(expires_at, interval 15 day) where note = 'expired'");

        for (var token : List.of(used, expired, "never-was")) {
            var got = owner.get("/invitations/" + token);
            assertThat(got.statusCode()).isEqualTo(404);
            assertThat(got.body()).contains("Kutsu ei ole voimassa");
        }
    }

    @Test
    void whatIsTooMuchIsRefused() {
        var much = "x".repeat(5_000_000);
        for (var address :
                List.of("/n/polku", "/n/polku/asiakasrekisteri", "/signin", "/logout", "/api/anything", "/check")) {
            assertThat(nobody.post(address, Map.of("name", much)).statusCode())
                    .as(address)
                    .isBetween(400, 499);
        }
        for (var address : List.of("/n/polku?lang=", "/signin?lang=", "/oauth2/authorization/seloste?lang=")) {
            assertThat(nobody.get(address + "x".repeat(100_000)).statusCode())
                    .as(address)
                    .isBetween(400, 499);
        }
        assertThat(nobody.get("/n/polku", "X-Much", "x".repeat(100_000)).statusCode())
                .isBetween(400, 499);
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
