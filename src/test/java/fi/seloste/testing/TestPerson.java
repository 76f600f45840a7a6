package fi.seloste.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Signs people in without an identity provider. */
public final class TestPerson {

    public static final String ISSUER = "https://issuer.example";

    /** Of the demo's accounts, who can sign in over the web, too. */
    public static final String DEMO_ISSUER = "https://demo.seloste.example";

    private TestPerson() {}

    /** Signs somebody in on this thread. */
    public static void signIn(String subject) {
        signIn(ISSUER, subject);
    }

    /** Signs the person of one of the demo's accounts in on this thread. */
    public static void signInToDemo(String account) {
        signIn(DEMO_ISSUER, account);
    }

    private static void signIn(String issuer, String subject) {
        var claims = Map.<String, Object>of("iss", issuer, "sub", subject, "name", subject);
        var token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(3600), claims);
        var user = new DefaultOidcUser(List.of(), token);
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "seloste"));
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Does something as somebody; whoever is signed in stays so afterwards. */
    public static <T> T as(String subject, Callable<T> work) throws Exception {
        return keepingWhoIsSignedIn(() -> {
            signIn(subject);
            return work.call();
        });
    }

    /** Does something as the person of one of the demo's accounts. */
    public static <T> T asDemo(String account, Callable<T> work) throws Exception {
        return keepingWhoIsSignedIn(() -> {
            signIn(DEMO_ISSUER, account);
            return work.call();
        });
    }

    /** Does something as the person of a provider of the test's own. */
    public static <T> T as(String issuer, String subject, Callable<T> work) throws Exception {
        return keepingWhoIsSignedIn(() -> {
            signIn(issuer, subject);
            return work.call();
        });
    }

    /** Does something with nobody signed in. */
    public static <T> T asNobody(Callable<T> work) throws Exception {
        return keepingWhoIsSignedIn(() -> {
            signOut();
            return work.call();
        });
    }

    private static <T> T keepingWhoIsSignedIn(Callable<T> work) throws Exception {
        var before = SecurityContextHolder.getContext().getAuthentication();
        try {
            return work.call();
        } finally {
            signOut();
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }
}
