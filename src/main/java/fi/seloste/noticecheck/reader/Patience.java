package fi.seloste.noticecheck.reader;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * How long anybody waits for a text to be read, on a machine that has much else to do. No text is known that takes a
 * twentieth of it on a quiet one; should one be made, it is given up, like one that cannot be read.
 */
final class Patience {

    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final ScopedValue<Long> END = ScopedValue.newInstance();

    private Patience() {}

    static <T> T with(Duration longest, Supplier<T> work) {
        return ScopedValue.where(END, System.nanoTime() + longest.toNanos()).call(work::get);
    }

    /** To be asked wherever words are looked for: that is what takes the time. */
    static void ask() {
        if (END.isBound() && System.nanoTime() - END.get() > 0) {
            throw new UnreadableTextException();
        }
    }
}
