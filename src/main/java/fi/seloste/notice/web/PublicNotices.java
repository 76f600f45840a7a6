package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.tenant.Organisation;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Published notices as they are served: what an address means is asked from the database again after a few seconds, a
 * version once, because it never changes. The caches are bounded, whatever is asked for.
 */
@Component
class PublicNotices {

    private record Address(String organisation, String notice) {}

    private record LogoOf(String organisation, String digest) {}

    private record VersionOf(UUID notice, int number) {}

    private static final Duration POINTER = Duration.ofSeconds(2);
    private static final long BYTES = 64L * 1024 * 1024;
    private static final long LOGO_BYTES = 16L * 1024 * 1024;

    private final PublishedNotices published;

    private final Cache<Address, Optional<Pointer>> pointers =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(POINTER).build();

    private final Cache<VersionOf, Optional<Published>> versions = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((VersionOf key, Optional<Published> value) ->
                    value.map(PublicNotices::weight).orElse(200))
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final Cache<LogoOf, Optional<byte[]>> logos = Caffeine.newBuilder()
            .maximumWeight(LOGO_BYTES)
            .weigher((LogoOf key, Optional<byte[]> value) ->
                    200 + value.map(bytes -> bytes.length).orElse(0))
            .expireAfterWrite(POINTER)
            .build();

    PublicNotices(PublishedNotices published) {
        this.published = published;
    }

    Optional<Pointer> find(String organisation, String notice) {
        return pointers.get(
                new Address(organisation, notice), address -> published.find(address.organisation(), address.notice()));
    }

    /** The version; numbers that cannot exist cost nothing. */
    Optional<Published> version(Pointer pointer, int number) {
        if (number < 1 || number > pointer.inForce()) {
            return Optional.empty();
        }
        return versions.get(new VersionOf(pointer.notice(), number), key -> published.version(pointer, number));
    }

    /** The bytes of an organisation's logo, which is gone within seconds where it was replaced. */
    Optional<byte[]> logo(Organisation organisation, String digest) {
        return logos.get(new LogoOf(organisation.slug(), digest), key -> published.logo(organisation, digest));
    }

    private static int weight(Published version) {
        return version.texts().values().stream()
                        .mapToInt(text -> text.main().length)
                        .sum()
                * 3;
    }
}
