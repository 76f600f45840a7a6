package fi.seloste.demo;

import fi.seloste.installation.Installation;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** In the demo, Seloste signs people in at the embedded provider. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("seloste.demo.enabled")
class DemoSignIn {

    @Bean
    DemoClient demoClient(Installation installation, Environment environment) {
        return DemoClient.of(
                environment.getRequiredProperty(DemoDatabase.PROVIDER_PORT, Integer.class),
                environment.getRequiredProperty("server.port", Integer.class),
                installation.publicUrl().toString());
    }

    /** The endpoints are spelled out: the provider starts after this, so there is nothing to discover them from. */
    @Bean
    ClientRegistrationRepository demoClientRegistration(DemoClient client) {
        var address = client.address();
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("seloste")
                .clientId(DemoClient.ID)
                .clientSecret(client.secret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(DemoClient.ISSUER)
                .authorizationUri(address + "/oauth2/authorize")
                .tokenUri(address + "/oauth2/token")
                .jwkSetUri(address + "/oauth2/jwks")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", address + "/connect/logout"))
                .build());
    }
}
