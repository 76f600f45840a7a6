package fi.seloste.noticecheck.reader;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A first reading takes many times as long as a later one. It is done in the background, of the words of the lists. */
@Component
class FirstReading {

    private static final int ENOUGH = 40_000;

    private final NoticeTextCheck check;
    private final Clock clock;

    FirstReading(NoticeTextCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        var thread = new Thread(() -> check.check(words(), LocalDate.now(clock)), "first-reading");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static String words() {
        var words = Words.lines().replaceAll("[^\\p{L}\\p{N}\\n ]+", " ").replace("\n", ".\n");
        return words.substring(0, Math.min(ENOUGH, words.length()));
    }
}
