package fi.seloste.demo;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.stereotype.Component;

/**
 * The demo's OpenID Connect provider: a web server of its own beside the application, in an application context of its
 * own with its own port and cookie, so that nothing but the protocol connects the two. It can be stopped and started again
 * while the application goes on: who was signed in still is.
 */
@Component
@ConditionalOnBooleanProperty("seloste.demo.enabled")
class EmbeddedProvider implements SmartLifecycle {

    private final DemoClient client;
    private final ProviderMemory memory = new ProviderMemory();
    private final int port;
    private AnnotationConfigServletWebServerApplicationContext context;

    EmbeddedProvider(DemoClient client, Environment environment) {
        this.client = client;
        this.port = environment.getRequiredProperty(DemoDatabase.PROVIDER_PORT, Integer.class);
    }

    /** Last of all, after the application's own web server: Spring Security's setting for the process is made by then. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        context = new AnnotationConfigServletWebServerApplicationContext();
        var environment = context.getEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "provider",
                        Map.of(
                                "server.address", "127.0.0.1",
                                "server.port", port,
                                "server.servlet.session.cookie.name", "SELOSTE_DEMO_PROVIDER",
                                "server.servlet.session.cookie.same-site", "lax",
                                "spring.web.resources.static-locations", "classpath:/META-INF/resources/")));
        environment.setConversionService(new ApplicationConversionService());
        ConfigurationPropertySources.attach(environment);
        context.setDisplayName("Demo provider");
        context.registerBean(DemoClient.class, () -> client);
        memory.into(context);
        context.register(ProviderConfiguration.class);
        context.refresh();
    }

    @Override
    public void stop() {
        context.close();
        context = null;
    }

    @Override
    public boolean isRunning() {
        return context != null;
    }
}
