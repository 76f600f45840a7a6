package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** A session lasts no longer than the sign-in at the identity provider. */
class SignInCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final String ISSUER = "https://id.example.com";

    private final OAuth2AuthorizedClientRepository clients = new HttpSessionOAuth2AuthorizedClientRepository();
    private OAuth2AuthorizedClientManager manager = request -> null;
    private final EndedSignIns ended = new EndedSignIns();
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() {
        var token = new OidcIdToken(
                "t", NOW.minusSeconds(600), NOW, Map.of("iss", ISSUER, "sub", "aava", "sid", "session-1"));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "seloste"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void lastsWhileTheAccessTokenDoes() throws Exception {
        manager = request -> client(NOW.plusSeconds(60));
        assertThat(holds()).isTrue();
    }

    @Test
    void endsWithAnAccessTokenThatCannotBeRefreshed() throws Exception {
        manager = request -> client(NOW.minusSeconds(1));
        assertThat(holds()).isFalse();
    }

    @Test
    void endsWhereNoTokenIsKnown() throws Exception {
        assertThat(holds()).isFalse();
    }

    @Test
    void endsWhenTheProviderRefuses() throws Exception {
        store(client(NOW.minusSeconds(1)));
        fail("invalid_grant");
        assertThat(holds()).isFalse();
    }

    @Test
    void outlivesAProviderThatIsAwayForAWhileAndNoLonger() throws Exception {
        fail("invalid_token_response");
        store(client(NOW.minus(SignInCheck.PATIENCE).plusSeconds(1)));
        assertThat(holds()).isTrue();
        store(client(NOW.minus(SignInCheck.PATIENCE)));
        assertThat(holds()).isFalse();
    }

    /** A refresh token may serve once only: two that ask at once would each spend the other's. */
    @Test
    void requestsThatComeAtOnceAskTheProviderOneAfterTheOther() throws Exception {
        var asking = new AtomicInteger();
        var most = new AtomicInteger();
        manager = request -> {
            most.accumulateAndGet(asking.incrementAndGet(), Math::max);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            asking.decrementAndGet();
            return client(NOW.plusSeconds(60));
        };
        var signedIn = SecurityContextHolder.getContext();
        try (var requests = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> asked = () -> {
                SecurityContextHolder.setContext(signedIn);
                return holds();
            };
            for (var answer : requests.invokeAll(Collections.nCopies(4, asked))) {
                assertThat(answer.get()).isTrue();
            }
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void endsWhenTheProviderSaysSo() throws Exception {
        manager = request -> client(NOW.plusSeconds(60));
        tell(OidcLogoutToken.withTokenValue("t").sessionId("session-2"));
        assertThat(holds()).isTrue();
        tell(OidcLogoutToken.withTokenValue("t").sessionId("session-1"));
        assertThat(holds()).isFalse();
    }

    @Test
    void endsWithAllOfThePersonsButNotThoseThatFollow() throws Exception {
        manager = request -> client(NOW.plusSeconds(60));
        tell(OidcLogoutToken.withTokenValue("t").subject("lumi"));
        assertThat(holds()).isTrue();
        tell(OidcLogoutToken.withTokenValue("t").subject("aava").issuedAt(NOW.minus(Duration.ofHours(1))));
        assertThat(holds()).isTrue();
        tell(OidcLogoutToken.withTokenValue("t").subject("aava"));
        assertThat(holds()).isFalse();
    }

    private boolean holds() throws Exception {
        new SignInCheck(ended, manager, clients, Clock.fixed(NOW, ZoneOffset.UTC))
                .doFilter(request(), new MockHttpServletResponse(), new MockFilterChain());
        var signedIn = SecurityContextHolder.getContext().getAuthentication() != null;
        assertThat(session.isInvalid()).isEqualTo(!signedIn);
        return signedIn;
    }

    private void tell(OidcLogoutToken.Builder token) {
        var told = token.issuer(ISSUER)
                .audience(List.of("seloste"))
                .jti("1")
                .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        if (!token.build().hasClaim("iat")) {
            told.issuedAt(NOW);
        }
        ended.logout(
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                new TestingAuthenticationToken(told.build(), null));
    }

    private void fail(String code) {
        manager = request -> {
            throw new OAuth2AuthorizationException(new OAuth2Error(code));
        };
    }

    private void store(OAuth2AuthorizedClient client) {
        clients.saveAuthorizedClient(
                client,
                SecurityContextHolder.getContext().getAuthentication(),
                request(),
                new MockHttpServletResponse());
    }

    private MockHttpServletRequest request() {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    private static OAuth2AuthorizedClient client(Instant end) {
        var registration = ClientRegistration.withRegistrationId("seloste")
                .clientId("seloste")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri(ISSUER + "/authorize")
                .tokenUri(ISSUER + "/token")
                .build();
        return new OAuth2AuthorizedClient(
                registration,
                "aava",
                new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "a", NOW.minusSeconds(3600), end));
    }
}
