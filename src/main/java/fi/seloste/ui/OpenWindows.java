package fi.seloste.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The windows open on this node: counted for its operator, and told when the node is about to stop. A window hears of
 * it with the next thing that is done in it, so the node goes on answering for a while before it stops.
 */
@Component
class OpenWindows implements VaadinServiceInitListener, SmartLifecycle {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final Set<UI> windows = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sessions = new AtomicInteger();
    private final ApplicationEventPublisher events;
    private final Duration drain;
    private volatile boolean running;

    OpenWindows(
            MeterRegistry meters,
            ApplicationEventPublisher events,
            @Value("${seloste.drain:0}") @DurationUnit(ChronoUnit.SECONDS) Duration drain) {
        this.events = events;
        this.drain = drain;
        Gauge.builder("seloste.windows", windows, Set::size)
                .description("Windows of the application open on this node")
                .register(meters);
        Gauge.builder("seloste.sessions", sessions, AtomicInteger::get)
                .description("Sessions with such windows")
                .register(meters);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> opened(init.getUI()));
        event.getSource().addSessionInitListener(init -> sessions.incrementAndGet());
        event.getSource().addSessionDestroyListener(destroyed -> sessions.decrementAndGet());
    }

    void opened(UI window) {
        windows.add(window);
        window.addDetachListener(detached -> windows.remove(window));
        if (!running) {
            tell(window);
        }
    }

    private static void tell(UI window) {
        try {
            window.access(() -> {
                var notice = Notification.show(Messages.text("layout.stopping"), 0, Position.TOP_CENTER);
                notice.addThemeVariants(NotificationVariant.LUMO_WARNING);
                notice.setAssertive(true);
            });
        } catch (UIDetachedException e) {
            // Closed meanwhile: nobody is there to be told.
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** While it waits, the load balancer sees that it is not ready and sends newcomers elsewhere. */
    @Override
    public void stop() {
        running = false;
        if (drain.isZero() || windows.isEmpty()) {
            return;
        }
        AvailabilityChangeEvent.publish(events, this, ReadinessState.REFUSING_TRAFFIC);
        windows.forEach(OpenWindows::tell);
        var end = System.nanoTime() + drain.toNanos();
        try {
            while (!windows.isEmpty() && System.nanoTime() < end) {
                Thread.sleep(LOOK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First of all to stop, while everything else still runs. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
