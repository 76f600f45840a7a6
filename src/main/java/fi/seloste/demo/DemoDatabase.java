package fi.seloste.demo;

import fi.seloste.installation.FreePort;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** In the demo, starts the embedded database before anything asks for a connection, and stops it after everything. */
class DemoDatabase implements EnvironmentPostProcessor, Ordered {

    static final String PROVIDER_PORT = "seloste.demo.provider-port";

    private final ConfigurableBootstrapContext bootstrap;

    DemoDatabase(ConfigurableBootstrapContext bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** After the installation's check, which says whether this is the demo. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 200;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty("seloste.demo.enabled", Boolean.class, false)) {
            return;
        }
        var lease = SharedDatabase.lease(Path.of(environment.getProperty("seloste.data", "data")));
        var database = lease.database();
        var providerPort = environment.getRequiredProperty(PROVIDER_PORT, Integer.class);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "demo",
                        Map.of(
                                PROVIDER_PORT,
                                providerPort != 0 ? providerPort : FreePort.next(),
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                database.username(),
                                "spring.datasource.password",
                                database.password())));
        // What is registered first is destroyed last, after the connection pool.
        bootstrap.addCloseListener(prepared -> ((DefaultListableBeanFactory)
                        prepared.getApplicationContext().getBeanFactory())
                .registerDisposableBean("embeddedDatabase", lease::close));
        // A start that fails before there is a context.
        SpringApplication.getShutdownHandlers().add(lease::close);
    }
}
