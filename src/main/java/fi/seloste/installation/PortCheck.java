package fi.seloste.installation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks whether the ports are free before the long part of a start. After the data directory was taken: what uses the
 * ports is most often another Seloste on the same data, and then that is the thing to say.
 */
class PortCheck implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("server.port", "SELOSTE_PORT");
        SETTINGS.put("management.server.port", "SELOSTE_MANAGEMENT_PORT");
        SETTINGS.put("seloste.demo.provider-port", "SELOSTE_DEMO_PROVIDER_PORT");
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 300;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!StartCheck.isApplication(environment)) {
            return;
        }
        var demo = environment.getProperty(StartCheck.DEMO, Boolean.class, false);
        SETTINGS.forEach((property, setting) -> {
            if (demo || !property.startsWith("seloste.demo.")) {
                requireFree(
                        environment.getProperty("server.address", "127.0.0.1"),
                        environment.getProperty(property, Integer.class, 0),
                        setting);
            }
        });
    }

    static void requireFree(String address, int port, String setting) {
        if (port <= 0) {
            return;
        }
        try {
            new ServerSocket(port, 1, InetAddress.getByName(address)).close();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + port + " is in use by another program: stop that one, or choose another port with "
                            + setting + ".",
                    e);
        }
    }
}
