package fi.seloste.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant that the running code works for: the one entered by {@link #runAs}, or else the one that a registered
 * source answers (the interface's current window). With neither, there is none, and nothing of any tenant is seen.
 */
public final class CurrentTenant {

    /** Matches no row: what the database is asked for when no tenant is in context. */
    public static final UUID NONE = new UUID(0, 0);

    private static final ThreadLocal<UUID> ENTERED = new ThreadLocal<>();
    private static final List<Supplier<Optional<UUID>>> SOURCES = new CopyOnWriteArrayList<>();

    private CurrentTenant() {}

    public static Optional<UUID> get() {
        var entered = ENTERED.get();
        if (entered != null) {
            return Optional.of(entered);
        }
        return new ArrayList<>(SOURCES)
                .stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /**
     * @throws NoTenantException when no tenant is in context
     */
    public static UUID required() {
        return get().orElseThrow(NoTenantException::new);
    }

    /**
     * Runs the work for the tenant; the way in for jobs and public pages.
     *
     * @throws IllegalStateException inside a transaction that works for another tenant: the rows loaded so far would be
     *     written under the wrong one
     */
    public static <T> T runAs(UUID tenant, Callable<T> work) {
        var before = ENTERED.get();
        if (TransactionSynchronizationManager.isActualTransactionActive() && !get().equals(Optional.of(tenant))) {
            throw new IllegalStateException("Another tenant cannot be entered inside an open transaction");
        }
        ENTERED.set(tenant);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            if (before == null) {
                ENTERED.remove();
            } else {
                ENTERED.set(before);
            }
        }
    }

    public static void runAs(UUID tenant, Runnable work) {
        runAs(tenant, () -> {
            work.run();
            return null;
        });
    }

    /** Adds a source that is asked when no tenant was entered. */
    public static void addSource(Supplier<Optional<UUID>> source) {
        SOURCES.add(source);
    }

    public static void removeSource(Supplier<Optional<UUID>> source) {
        SOURCES.remove(source);
    }
}
