package fi.seloste.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The provider's own application context. Not annotated as a configuration, so that the application's scan passes it
 * by; what it needs of Spring Boot is named, so that nothing of the application's comes in.
 */
@EnableWebSecurity
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
class ProviderConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(handling ->
                handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(AccountsPage.ADDRESS)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain accounts(HttpSecurity http, DemoClient client) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/styles/**", "/error")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(login -> login.loginPage(AccountsPage.ADDRESS).permitAll());
        http.headers(headers -> {
            headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; style-src 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                    + String.join(" ", client.origins())));
            headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        });
        return http.build();
    }

    /** A function rather than a controller, which the application's scan would find. */
    @Bean
    RouterFunction<ServerResponse> accountsPage() {
        return RouterFunctions.route()
                .GET(AccountsPage.ADDRESS, AccountsPage::show)
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(DemoAccount.values().stream()
                .map(account -> User.withUsername(account.username())
                        .password("{noop}" + DemoAccount.PASSWORD)
                        .authorities("person")
                        .build())
                .toList());
    }

    @Bean
    RegisteredClientRepository clients(DemoClient client) {
        var registered = RegisteredClient.withId(DemoClient.ID)
                .clientId(DemoClient.ID)
                .clientSecret("{noop}" + client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .tokenSettings(TokenSettings.builder()
                        .reuseRefreshTokens(false)
                        .refreshTokenTimeToLive(Duration.ofHours(12))
                        .build())
                .scope("openid")
                .scope("profile")
                .scope("email")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build());
        for (var origin : client.origins()) {
            registered.redirectUri(origin + "/login/oauth2/code/seloste");
            registered.postLogoutRedirectUri(origin + "/signin?out");
        }
        return new InMemoryRegisteredClientRepository(registered.build());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                DemoAccount.of(context.getPrincipal().getName()).ifPresent(account -> context.getClaims()
                        .claim("name", account.name())
                        .claim("email", account.email())
                        .claim("email_verified", true)
                        .claim("locale", "fi"));
            }
        };
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().issuer(DemoClient.ISSUER).build();
    }

    /** For the tokens that come back to the provider with a sign-out. */
    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
