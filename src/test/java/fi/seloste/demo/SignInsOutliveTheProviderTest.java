package fi.seloste.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Json;
import fi.seloste.testing.VisitorTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

/** The demo's provider is stopped and started while somebody is signed in, and renews their sign-in afterwards. */
class SignInsOutliveTheProviderTest extends VisitorTest {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters";

    @Autowired
    EmbeddedProvider provider;

    @Autowired
    DemoClient client;

    @Test
    void aRefreshTokenOfBeforeServesAfterwards() throws Exception {
        var issued = tokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code(),
                "redirect_uri",
                redirect(),
                "code_verifier",
                VERIFIER));

        provider.stop();
        provider.start();

        var renewed = tokens(Map.of("grant_type", "refresh_token", "refresh_token", issued.get("refresh_token")));
        assertThat(renewed.get("access_token")).isNotNull().isNotEqualTo(issued.get("access_token"));
    }

    private String code() throws Exception {
        var asked = UriComponentsBuilder.fromUriString(client.address() + "/oauth2/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", DemoClient.ID)
                .queryParam("redirect_uri", redirect())
                .queryParam("scope", "openid")
                .queryParam("state", "s")
                .queryParam("code_challenge", challenge())
                .queryParam("code_challenge_method", "S256")
                .toUriString();
        var back = visitor.choose(visitor.get(asked), "polku-owner");
        return Stream.iterate(back, answer -> answer.previousResponse().orElse(null))
                .takeWhile(answer -> answer != null)
                .map(HttpResponse::uri)
                .map(address -> UriComponentsBuilder.fromUri(address).build().getQueryParams())
                .filter(parameters -> parameters.containsKey("code"))
                .findFirst()
                .orElseThrow()
                .getFirst("code");
    }

    private String redirect() {
        return "http://localhost:" + port + "/login/oauth2/code/seloste";
    }

    private static String challenge() throws Exception {
        var sha = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha);
    }

    private Map<String, String> tokens(Map<String, String> form) {
        var own = DemoClient.ID + ":" + client.secret();
        var answer = visitor.post(
                client.address() + "/oauth2/token",
                form,
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(own.getBytes(StandardCharsets.US_ASCII)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.read(answer.body(), Map.class);
    }
}
