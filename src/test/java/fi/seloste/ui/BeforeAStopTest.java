package fi.seloste.ui;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNoNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import fi.seloste.testing.KaribuTest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

/** Before it stops, a node tells those who have a window open on it, and gives them a while to save. */
class BeforeAStopTest extends KaribuTest {

    private static final String NOTICE = "Palvelu käynnistyy pian uudelleen. Tallenna nyt se, mitä olet muuttamassa."
            + " Kirjaudu sitten hetken päästä uudelleen sisään.";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Object> said = new ArrayList<>();

    @Test
    void anOpenWindowIsToldWithTheNextThingThatIsDoneInIt() throws Exception {
        var windows = windows(Duration.ofMillis(600));
        windows.opened(UI.getCurrent());
        expectNoNotifications();

        var start = System.nanoTime();
        CompletableFuture.runAsync(windows::stop).get();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(500));
        MockVaadin.clientRoundtrip(true);
        expectNotifications(NOTICE);
    }

    @Test
    void soIsAWindowThatIsOpenedMeanwhile() {
        var windows = windows(Duration.ofSeconds(1));
        windows.stop();
        windows.opened(UI.getCurrent());
        MockVaadin.clientRoundtrip(true);
        expectNotifications(NOTICE);
    }

    @Test
    void newcomersAreSentElsewhereMeanwhile() throws Exception {
        var windows = windows(Duration.ofMillis(10));
        windows.opened(UI.getCurrent());
        CompletableFuture.runAsync(windows::stop).get();
        assertThat(said).singleElement().isInstanceOfSatisfying(AvailabilityChangeEvent.class, change -> assertThat(
                        change.getState())
                .isEqualTo(ReadinessState.REFUSING_TRAFFIC));
    }

    @Test
    void withNoWindowOpenNobodyIsWaitedFor() {
        var windows = windows(Duration.ofMinutes(1));
        var start = System.nanoTime();
        windows.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void openWindowsAreCountedUntilTheyAreClosed() {
        var windows = windows(Duration.ZERO);
        windows.opened(UI.getCurrent());
        assertThat(meters.get("seloste.windows").gauge().value()).isEqualTo(1);
        MockVaadin.tearDown();
        assertThat(meters.get("seloste.windows").gauge().value()).isZero();
    }

    private OpenWindows windows(Duration drain) {
        var windows = new OpenWindows(meters, said::add, drain);
        windows.start();
        return windows;
    }
}
