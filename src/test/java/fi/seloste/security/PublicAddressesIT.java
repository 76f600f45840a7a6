package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Anyone may read them, and nobody is given a cookie or a script to run. */
@SelosteTest
class PublicAddressesIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/signin",
                "/n/no-such-organisation",
                "/n/no-such-organisation/no-such-notice",
                "/n/no-such-organisation/no-such-notice/versions",
                "/n/no-such-organisation/no-such-notice/versions/verify",
                "/n/no-such-organisation/no-such-notice/versions/chain.txt",
                "/n/no-such-organisation/no-such-notice/v/1/main.html",
                "/n/no-such-organisation/no-such-notice/feed.atom",
                "/n/no-such-organisation/no-such-notice/qr.svg",
                "/n/no-such-organisation/no-such-notice/badge.svg",
                "/n/no-such-organisation/no-such-notice/fragment",
                "/n/no-such-organisation/no-such-notice/block.txt",
                "/n/no-such-organisation/no-such-notice.pdf",
                "/n/no-such-organisation/no-such-notice/v/1.jsonld",
                "/n/a/b/c/d/e",
                "/n",
                "/n/",
                "/api/nothing",
                "/api/notice-check",
                "/api/notice-check/openapi.json",
                "/check",
                "/check/nothing",
                "/styles/check.css",
                "/styles/signin.css",
                "/styles/application.css",
                "/styles/nothing.css",
                "/robots.txt",
                "/favicon.ico"
            })
    void giveNoCookieAndAllowNoInlineScript(String address) {
        try (var visitor = new Visitor(port)) {
            var answer = visitor.get(address);
            assertThat(answer.statusCode()).isIn(200, 404);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    void whatIsNotFoundIsSaidOnAPlainPageInTheLanguageOfTheReader() {
        try (var visitor = new Visitor(port)) {
            var answer = visitor.get("/n/no-such-organisation/no-such-notice", "Accept-Language", "sv-FI,sv;q=0.9");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Sidan hittades inte").doesNotContain("<script");
            assertThat(answer.headers().firstValue("Content-Language")).hasValue("sv");
        }
    }

    @Test
    void theApiReportsProblemDetails() {
        try (var visitor = new Visitor(port)) {
            var answer = visitor.get("/api/nothing");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
        }
    }

    @ParameterizedTest
    @CsvSource({"fi,Kirjaudu sisään", "sv,Logga in", "en,Sign in"})
    void theSignInPageSpeaksTheLanguage(String language, String words) {
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get("/signin?lang=" + language).body()).contains(words);
            assertThat(visitor.get("/signin", "Accept-Language", language).body())
                    .contains(words);
        }
    }
}
