package fi.seloste.demo.tenants;

import fi.seloste.demo.DemoAccount;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/** Lets the demo's people do at start what they would do signed in: by the same services, with the same rights. */
@Component
@ConditionalOnBooleanProperty("seloste.demo.enabled")
class DemoPeople {

    private static final String REGISTRATION = "seloste";

    private final String issuer;

    DemoPeople(ClientRegistrationRepository registrations) {
        issuer = registrations
                .findByRegistrationId(REGISTRATION)
                .getProviderDetails()
                .getIssuerUri();
    }

    void as(DemoAccount account, Runnable work) {
        as(account, () -> {
            work.run();
            return null;
        });
    }

    <T> T as(DemoAccount account, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OAuth2AuthenticationToken(user(account), List.of(), REGISTRATION));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private DefaultOidcUser user(DemoAccount account) {
        var now = Instant.now();
        var claims = Map.<String, Object>of(
                "iss", issuer, "sub", account.username(), "name", account.name(), "email", account.email());
        return new DefaultOidcUser(List.of(), new OidcIdToken("demo", now, now.plus(Duration.ofMinutes(5)), claims));
    }
}
