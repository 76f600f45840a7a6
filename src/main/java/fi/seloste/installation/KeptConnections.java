package fi.seloste.installation;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Connections that proxies keep are given back before a stop: each ends with the next answer on it, which says so. What
 * came over one of them later would be answered by 503, or by nothing at all.
 */
@Component
class KeptConnections implements SmartLifecycle {

    /** In which a proxy sees that the instance is not ready, and asks another. */
    private static final Duration GIVING_BACK = Duration.ofSeconds(3);

    private final ServletWebServerApplicationContext context;
    private final Duration drain;
    private volatile boolean running;

    KeptConnections(
            ServletWebServerApplicationContext context,
            @Value("${seloste.drain:0}") @DurationUnit(ChronoUnit.SECONDS) Duration drain) {
        this.context = context;
        this.drain = drain;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (drain.isZero() || !(context.getWebServer() instanceof TomcatWebServer server)) {
            return;
        }
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        for (var connector : server.getTomcat().getService().findConnectors()) {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
                protocol.setMaxKeepAliveRequests(1);
            }
        }
        try {
            Thread.sleep(GIVING_BACK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the windows were told, and before the server takes nothing new. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 512;
    }
}
