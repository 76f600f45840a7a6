package fi.seloste.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Lets a job read what a person would see: with the rights that they have at that moment, and no others. */
public final class OnBehalf {

    private static final String REGISTRATION = "seloste";
    private static final int LONGEST_LOOK = 60;

    private OnBehalf() {}

    public static <T> T of(PersonIdentity person, String name, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(user(person, name), List.of(), REGISTRATION));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static DefaultOidcUser user(PersonIdentity person, String name) {
        var now = Instant.now();
        var claims = Map.<String, Object>of("iss", person.issuer(), "sub", person.subject(), "name", name);
        return new DefaultOidcUser(List.of(), new OidcIdToken("job", now, now.plusSeconds(LONGEST_LOOK), claims));
    }
}
