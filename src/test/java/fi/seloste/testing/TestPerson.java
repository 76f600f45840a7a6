package fi.seloste.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Signs people in without an identity provider. */
public final class TestPerson {

    private static final String ISSUER = "https://issuer.example";

    private TestPerson() {}

    /** Signs somebody in on this thread. */
    public static void signIn(String subject) {
        var claims = Map.<String, Object>of("iss", ISSUER, "sub", subject, "name", subject);
        var token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(3600), claims);
        var user = new DefaultOidcUser(List.of(), token);
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "seloste"));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}
