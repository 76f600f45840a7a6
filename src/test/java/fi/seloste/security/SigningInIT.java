package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.Visitor;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in at the demo's provider, from the page that was asked for and back to it. */
@SelosteTest
class SigningInIT {

    private static final String DEEP = "/o/polku/somewhere/deep";

    @LocalServerPort
    int port;

    @Test
    void whoIsNotSignedInIsLedToTheSignInPage() {
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get(DEEP).uri()).hasPath("/signin");
        }
    }

    @Test
    void thePageThatWasAskedForFollowsTheSignIn() {
        try (var visitor = new Visitor(port)) {
            visitor.get(DEEP);
            assertThat(visitor.signIn("polku-owner").uri()).hasPath(DEEP);
            assertThat(visitor.cookies()).containsExactly("SELOSTE", "SELOSTE_DEMO_PROVIDER");
        }
    }

    @Test
    void theProviderSpeaksTheLanguageOfThePageBefore() {
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get("/oauth2/authorization/seloste?lang=sv").body())
                    .contains("Vem vill du prova som?");
        }
    }

    @Test
    void aWrongPasswordIsSaid() {
        try (var visitor = new Visitor(port)) {
            var accounts = visitor.get("/oauth2/authorization/seloste");
            var token = Jsoup.parse(accounts.body())
                    .selectFirst("input[name=_csrf]")
                    .val();
            var answer = visitor.post(
                    accounts.uri().resolve("/login").toString(),
                    Map.of("username", "polku-owner", "password", "wrong", "_csrf", token));
            assertThat(answer.body()).contains("role=\"alert\"");
        }
    }

    @Test
    void signingOutEndsBothSessions() {
        try (var visitor = new Visitor(port)) {
            visitor.signIn("newcomer");
            var token = visitor.get("/testing/csrf").body();
            assertThat(visitor.post("/logout", Map.of("_csrf", token)).uri())
                    .hasPath("/signin")
                    .hasQuery("out");
            assertThat(visitor.get(DEEP).uri()).hasPath("/signin");
            assertThat(visitor.get("/oauth2/authorization/seloste").uri()).hasPath("/login");
        }
    }

    /** It comes from a server, which has no token of a form: what it says has to be signed by the provider. */
    @Test
    void theProviderTellsOfSignOutsWithASignatureAlone() {
        try (var visitor = new Visitor(port)) {
            visitor.signIn("newcomer");
            var answer = visitor.post("/logout/connect/back-channel/seloste", Map.of("logout_token", "unsigned"));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(visitor.get("/organisations").uri()).hasPath("/organisations");
        }
    }

    @Test
    void theApplicationCarriesTheUsualHeaders() {
        try (var visitor = new Visitor(port)) {
            visitor.signIn("newcomer");
            var headers = visitor.get("/").headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }
}
