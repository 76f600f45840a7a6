package fi.seloste.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Whether the person is still signed in at the identity provider, asked with each request: at once where the provider
 * has told of the end, else by the refresh token whenever the access token has run out. So whoever loses their account
 * is out when their access token ends, and an open window ends at the sign-in page with its next request.
 */
class SignInCheck extends OncePerRequestFilter {

    /** How long a sign-in is believed past its access token while the provider cannot be asked. */
    static final Duration PATIENCE = Duration.ofMinutes(15);

    private final EndedSignIns ended;
    private final OAuth2AuthorizedClientManager manager;
    private final OAuth2AuthorizedClientRepository clients;
    private final Clock clock;

    SignInCheck(
            EndedSignIns ended,
            OAuth2AuthorizedClientManager manager,
            OAuth2AuthorizedClientRepository clients,
            Clock clock) {
        this.ended = ended;
        this.manager = manager;
        this.clients = clients;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken signedIn) {
            boolean holds;
            // A refresh token may serve once only, and the requests of a window come several at a time.
            synchronized (WebUtils.getSessionMutex(session)) {
                holds = holds(signedIn, request, response);
            }
            if (!holds) {
                session.invalidate();
                SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            }
        }
        chain.doFilter(request, response);
    }

    private boolean holds(
            OAuth2AuthenticationToken signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn.getPrincipal() instanceof OidcUser user && ended.include(user.getIdToken())) {
            return false;
        }
        var registration = signedIn.getAuthorizedClientRegistrationId();
        try {
            var client = manager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(registration)
                    .principal(signedIn)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .attribute(HttpServletResponse.class.getName(), response)
                    .build());
            return isGood(client, Duration.ZERO);
        } catch (OAuth2AuthorizationException e) {
            return !OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())
                    && isGood(clients.loadAuthorizedClient(registration, signedIn, request), PATIENCE);
        }
    }

    private boolean isGood(OAuth2AuthorizedClient client, Duration patience) {
        if (client == null) {
            return false;
        }
        var end = client.getAccessToken().getExpiresAt();
        return end == null || clock.instant().isBefore(end.plus(patience));
    }
}
