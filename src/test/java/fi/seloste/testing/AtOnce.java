package fi.seloste.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things at the same moment, each on a thread of its own. */
public final class AtOnce {

    /** How one of them ended: with a result, or with an error. */
    public record Outcome<T>(T result, Throwable error) {

        public boolean isError(Class<? extends Throwable> kind) {
            return kind.isInstance(error);
        }
    }

    private AtOnce() {}

    @SafeVarargs
    public static <T> List<Outcome<T>> all(Callable<T>... works) throws Exception {
        var barrier = new CyclicBarrier(works.length);
        try (var threads = Executors.newFixedThreadPool(works.length)) {
            var started = new ArrayList<Future<T>>();
            for (var work : works) {
                started.add(threads.submit(() -> {
                    barrier.await();
                    return work.call();
                }));
            }
            var outcomes = new ArrayList<Outcome<T>>();
            for (var each : started) {
                outcomes.add(outcome(each));
            }
            return outcomes;
        }
    }

    private static <T> Outcome<T> outcome(Future<T> work) throws InterruptedException {
        try {
            return new Outcome<>(work.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        }
    }
}
