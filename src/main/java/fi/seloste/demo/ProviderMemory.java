package fi.seloste.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.UUID;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;

/**
 * What the demo's provider knows for as long as the application runs: who has signed in, and its keys. Forgotten with a
 * stop, it would refuse to renew a sign-in that the application still holds.
 */
class ProviderMemory {

    private final OAuth2AuthorizationService signIns = new InMemoryOAuth2AuthorizationService();
    private final JWKSource<SecurityContext> keys = newKeys();

    void into(GenericApplicationContext context) {
        context.registerBean(OAuth2AuthorizationService.class, () -> signIns);
        context.registerBean("keys", JWKSource.class, () -> keys);
    }

    private static JWKSource<SecurityContext> newKeys() {
        try {
            var key = new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            return new ImmutableJWKSet<>(new JWKSet(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
