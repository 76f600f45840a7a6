package fi.seloste.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.IntStream;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Who may ask for what over the web: three chains, and the first that matches a request is the only one for it. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class FilterChains {

    /** Vaadin's client needs inline and evaluated scripts; nothing of another origin is let in. */
    private static final String APPLICATION_CONTENT = "default-src 'self'; script-src 'self' 'unsafe-inline'"
            + " 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " object-src 'none'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    /**
     * One for the whole process: it is set for the process by every application context that starts, and a second one
     * would leave the first looking elsewhere.
     */
    private static final SecurityContextHolderStrategy STRATEGY = new VaadinAwareSecurityContextHolderStrategy();

    /** Headers are written before the request is handled: a forward within the server would lose them at its end. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EARLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    /** Requests are measured as a whole; each filter of a chain by itself would cost more than it does. */
    @Bean
    SecurityObservationSettings withoutObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return STRATEGY;
    }

    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        http.securityMatcher(new OrRequestMatcher(EndpointRequest.toAnyEndpoint(), FilterChains::isAtManagementPort));
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        withoutSession(http);
        http.headers(Customizer.withDefaults());
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        http.securityMatcher(new PublicAddresses());
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        withoutSession(http);
        http.headers(headers -> {
            usual(headers, PublicHeaders.CONTENT);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        });
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain interfaceOfTheApplication(
            HttpSecurity http,
            AuthorizationRequests authorizationRequests,
            SignInCheck signInCheck,
            EndedSignIns endedSignIns,
            VaadinDefaultRequestCache askedBefore) {
        askedBefore.setDelegateRequestCache(withoutATrace());
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        http.with(vaadin(), vaadin -> vaadin.oauth2LoginPage(SignInPage.ADDRESS, "{baseUrl}/signin?out")
                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.oauth2Login(login ->
                login.authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(authorizationRequests)));
        http.oidcLogout(logout -> logout.oidcSessionRegistry(new NoSessionRegistry())
                .backChannel(channel -> channel.logoutHandler(endedSignIns)));
        http.addFilterBefore(signInCheck, AnonymousAuthenticationFilter.class);
        http.headers(headers -> usual(headers, APPLICATION_CONTENT));
        return http.build();
    }

    /**
     * No address has control characters, or begins with a space: Vaadin takes both away from its ends, and is then asked for
     * what begins with a slash.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.getDecodedUrlBlocklist().add("/ ");
        IntStream.range(0, ' ').mapToObj(Character::toString).forEach(firewall.getDecodedUrlBlocklist()::add);
        return firewall;
    }

    /** What the firewall refuses comes to no chain, so it is given the headers of the public pages here. */
    @Bean
    RequestRejectedHandler refusedByTheFirewall() {
        return (request, response, refused) -> {
            PublicHeaders.put(request, response);
            response.sendError(HttpStatus.BAD_REQUEST.value());
        };
    }

    /** There is nothing to sign in to at that port, whatever is asked for. */
    private static boolean isAtManagementPort(HttpServletRequest request) {
        var context = WebApplicationContextUtils.getWebApplicationContext(request.getServletContext());
        return WebServerApplicationContext.hasServerNamespace(context, "management");
    }

    /** Keeps the page that was asked for before signing in, and adds nothing to its address. */
    private static RequestCache withoutATrace() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void withoutSession(HttpSecurity http) {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.anonymous(Customizer.withDefaults());
    }

    private static void usual(HeadersConfigurer<HttpSecurity> headers, String content) {
        headers.withObjectPostProcessor(EARLY);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(content));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(policy -> policy.policy(PublicHeaders.REFERRER));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(PublicHeaders.OPENER));
        headers.permissionsPolicyHeader(policy -> policy.policy(PublicHeaders.PERMISSIONS));
    }
}
