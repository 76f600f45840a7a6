package fi.seloste.installation;

import static fi.seloste.installation.Settings.isSaid;
import static fi.seloste.installation.Settings.missing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides, before anything starts, whether this is the demo or a configured installation; half a configuration is
 * neither, and refused.
 */
class StartCheck implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "seloste.demo.enabled";

    private final Wait wait = new Wait();

    /** After the configuration files are read, and before the demo starts what it embeds. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 100;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!isApplication(environment)) {
            return;
        }
        var settings = Settings.of(environment);
        var decided = new HashMap<String, Object>();
        if (isDemo(settings)) {
            requireLoopback(environment.getProperty("server.address", "127.0.0.1"));
            decided.put(DEMO, true);
        } else {
            requireReachable(settings);
            decided.putAll(configured(settings));
        }
        decided.put("server.port", port(environment));
        decided.putAll(mail(settings.smtp()));
        decided.putAll(proxies(settings));
        environment.getPropertySources().addFirst(new MapPropertySource("installation", decided));
    }

    /** Told by the application's own configuration file, which no other context of this process reads. */
    static boolean isApplication(ConfigurableEnvironment environment) {
        return "seloste".equals(environment.getProperty("spring.application.name"));
    }

    private static boolean isDemo(Settings settings) {
        var database = settings.db().named();
        var provider = settings.oidc().named();
        var missing = new ArrayList<>(missing(database));
        missing.addAll(missing(provider));
        if (missing.isEmpty()) {
            return false;
        }
        if (missing.size() == database.size() + provider.size()) {
            return true;
        }
        throw new StartRefused("The configuration is incomplete: set also " + inWords(missing)
                + ", or none of SELOSTE_DB_… and SELOSTE_OIDC_… to start the demo.");
    }

    private static String inWords(List<String> names) {
        var last = names.size() - 1;
        return last == 0 ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The demo's accounts and their password are known to everyone, so it is for this machine alone. */
    private static void requireLoopback(String address) {
        try {
            if (InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException e) {
            throw new StartRefused("SELOSTE_ADDRESS is " + address + ", which is not an address of this machine.", e);
        }
        throw new StartRefused("The demo is served on the loopback address only, and SELOSTE_ADDRESS is " + address
                + ": configure a database and a provider with SELOSTE_DB_… and SELOSTE_OIDC_….");
    }

    private void requireReachable(Settings settings) {
        if (!settings.db().url().startsWith("jdbc:mariadb:")) {
            throw new StartRefused("SELOSTE_DB_URL must begin with jdbc:mariadb: and name a MariaDB database.");
        }
        wait.untilReachable(settings);
    }

    private static Map<String, Object> configured(Settings settings) {
        var properties = new HashMap<String, Object>();
        properties.put("spring.datasource.url", settings.db().url());
        properties.put("spring.datasource.username", settings.db().username());
        properties.put("spring.datasource.password", settings.db().password());
        var registration = "spring.security.oauth2.client.registration.seloste.";
        properties.put(registration + "client-id", settings.oidc().clientId());
        properties.put(registration + "client-secret", settings.oidc().clientSecret());
        properties.put(registration + "scope", "openid,profile,email");
        properties.put(
                "spring.security.oauth2.client.provider.seloste.issuer-uri",
                settings.oidc().issuer());
        properties.put("seloste.drain", settings.drain());
        return properties;
    }

    /**
     * Whoever waits for a letter to leave waits for seconds, not for the minutes that are usual. A password is never
     * sent over a connection that is not encrypted.
     */
    private static Map<String, Object> mail(Settings.Smtp smtp) {
        if (!isSaid(smtp.host()) && !isSaid(smtp.from())) {
            return Map.of();
        }
        var missing = Settings.missing(smtp.named());
        if (!missing.isEmpty()) {
            throw new StartRefused("The configuration of e-mail is incomplete: set also " + inWords(missing) + ".");
        }
        var properties = new HashMap<String, Object>();
        properties.put("spring.mail.host", smtp.host());
        properties.put("spring.mail.port", smtp.port());
        var session = "spring.mail.properties.mail.smtp.";
        properties.put(session + "connectiontimeout", 3000);
        properties.put(session + "timeout", 5000);
        properties.put(session + "writetimeout", 5000);
        properties.put(session + "ssl.enable", smtp.port() == 465);
        properties.put(session + "ssl.checkserveridentity", true);
        properties.put(session + "starttls.enable", true);
        if (isSaid(smtp.username())) {
            properties.put("spring.mail.username", smtp.username());
            properties.put("spring.mail.password", smtp.password());
            properties.put(session + "starttls.required", smtp.port() != 465);
        }
        return properties;
    }

    /** Nobody is believed about where a request comes from, but the proxies that are named. */
    private static Map<String, Object> proxies(Settings settings) {
        if (!isSaid(settings.trustedProxies())) {
            return Map.of("server.forward-headers-strategy", "none");
        }
        var networks = Arrays.stream(settings.trustedProxies().strip().split("[,\\s]+"))
                .map(address -> address.contains("/") ? address : address + (address.contains(":") ? "/128" : "/32"))
                .collect(Collectors.joining(","));
        return Map.of(
                "server.forward-headers-strategy",
                "native",
                "server.tomcat.remoteip.remote-ip-header",
                "X-Forwarded-For",
                "server.tomcat.remoteip.protocol-header",
                "X-Forwarded-Proto",
                "server.tomcat.remoteip.internal-proxies",
                networks);
    }

    /** A port left open is chosen now rather than by the web server, since the public address is made of it. */
    private static int port(ConfigurableEnvironment environment) {
        var port = environment.getProperty("server.port", Integer.class, 8080);
        return port != 0 ? port : FreePort.next();
    }
}
