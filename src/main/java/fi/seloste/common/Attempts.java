package fi.seloste.common;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Does again what the database rolled back for reasons of its own: another transaction was faster (1020), a lock was
 * waited for too long (1205), or two waited for each other (1213). Each attempt must begin afresh, with nothing in
 * memory of the one before.
 */
public final class Attempts {

    /** @param <E> what it throws of its own */
    @FunctionalInterface
    public interface Work<T, E extends Throwable> {
        T attempt() throws E;
    }

    private static final Set<Integer> TRANSIENT = Set.of(1020, 1205, 1213);
    private static final int MOST = 6;
    private static final int PAUSE = 20;

    private Attempts() {}

    public static <T, E extends Throwable> T of(Work<T, E> work) throws E {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.attempt();
            } catch (RuntimeException e) {
                if (attempt == MOST || !isTransient(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** Two that roll each other back at once would do so again: each waits a time of its own, longer every time. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, (long) PAUSE * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static boolean isTransient(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRANSIENT.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
