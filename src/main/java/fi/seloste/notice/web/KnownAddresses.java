package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import fi.seloste.common.Slug;
import fi.seloste.notice.PublishedNotices;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which organisations' addresses there are or were, and the state of what each shows. One question a second asks for all
 * of them, so that what has not changed costs nothing, however many there are. What is none of them is not looked for in the
 * database, however often it is asked for; but for a few a second, so that a new one is found at once.
 */
@Component
class KnownAddresses {

    static final int DOUBTS_A_SECOND = 20;

    /** So that what was published through one instance is served by all of them within two seconds. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofMillis(1500);

    private final LoadingCache<String, Map<String, Long>> known;
    private final Bucket doubts = Bucket.builder()
            .addLimit(limit -> limit.capacity(DOUBTS_A_SECOND).refillGreedy(DOUBTS_A_SECOND, Duration.ofSeconds(1)))
            .build();

    KnownAddresses(PublishedNotices published) {
        known = Caffeine.newBuilder()
                .refreshAfterWrite(ASKED_AGAIN)
                .expireAfterWrite(LONGEST)
                .executor(Thread::startVirtualThread)
                .build(all -> published.addresses());
    }

    /** Changes with what the organisation shows; empty for an address that is not known. */
    Optional<Long> state(String organisation) {
        return Optional.ofNullable(known.get("all").get(organisation));
    }

    boolean mayBe(String organisation) {
        return Slug.isValid(organisation) && (state(organisation).isPresent() || mayBeDoubted());
    }

    /** Whether what is not known may be looked for all the same. */
    boolean mayBeDoubted() {
        return doubts.tryConsume(1);
    }
}
