package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Slug;
import fi.seloste.notice.PublishedNotices;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which organisations' addresses there are or were. What is none of them is not looked for in the database, however often
 * it is asked for; but for a few a second, so that a new one is found at once.
 */
@Component
class KnownAddresses {

    static final int DOUBTS_A_SECOND = 20;

    private final PublishedNotices published;
    private final Cache<String, Set<String>> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(2)).build();
    private final Bucket doubts = Bucket.builder()
            .addLimit(limit -> limit.capacity(DOUBTS_A_SECOND).refillGreedy(DOUBTS_A_SECOND, Duration.ofSeconds(1)))
            .build();

    KnownAddresses(PublishedNotices published) {
        this.published = published;
    }

    boolean mayBe(String organisation) {
        return Slug.isValid(organisation) && (all().contains(organisation) || mayBeDoubted());
    }

    /** Whether what is not known may be looked for all the same. */
    boolean mayBeDoubted() {
        return doubts.tryConsume(1);
    }

    private Set<String> all() {
        return known.get("all", all -> published.addresses());
    }
}
