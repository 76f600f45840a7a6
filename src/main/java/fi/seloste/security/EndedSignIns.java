package fi.seloste.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * The sign-ins that the identity provider has said are over (OpenID Connect Back-Channel Logout): a session of the
 * provider's by its id, or all of a person's up to a moment. Told to this node alone; the others learn of it when they
 * ask the provider next.
 */
@Component
class EndedSignIns implements LogoutHandler {

    /** Longer than a provider lets a session live. */
    private static final Duration KEPT = Duration.ofDays(2);

    private record Ended(String issuer, String id) {}

    private final Cache<Ended, Instant> sessions = remembered();
    private final Cache<Ended, Instant> people = remembered();

    /** Called with a token whose signature, issuer and audience have been checked. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication told) {
        if (told.getPrincipal() instanceof OidcLogoutToken token) {
            var issuer = token.getIssuer().toString();
            if (token.getSessionId() != null) {
                sessions.put(new Ended(issuer, token.getSessionId()), token.getIssuedAt());
            } else {
                people.put(new Ended(issuer, token.getSubject()), token.getIssuedAt());
            }
        }
    }

    boolean include(OidcIdToken token) {
        var issuer = token.getIssuer().toString();
        var session = token.getClaimAsString("sid");
        if (session != null && sessions.getIfPresent(new Ended(issuer, session)) != null) {
            return true;
        }
        var ended = people.getIfPresent(new Ended(issuer, token.getSubject()));
        return ended != null && !token.getIssuedAt().isAfter(ended);
    }

    private static Cache<Ended, Instant> remembered() {
        return Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(KEPT).build();
    }
}
