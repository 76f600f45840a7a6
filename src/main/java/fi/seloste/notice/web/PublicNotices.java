package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.Slug;
import fi.seloste.notice.AlteredVersionException;
import fi.seloste.notice.NoticeChain;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.PublishedNotices.Listed;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.Site;
import fi.seloste.notice.Sites;
import fi.seloste.security.OwnHost;
import fi.seloste.tenant.Brand;
import fi.seloste.tenant.Organisation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Published notices as they are served: what an address means is asked from the database again when the state of what it
 * shows has changed, a version once, because it never changes. The caches are bounded, whatever is asked for.
 */
@Component
class PublicNotices {

    /** An organisation with all that it has published, and where. */
    record Listing(Organisation organisation, Brand brand, Site site, List<Listed> notices) {

        private Listing at(Site asked) {
            return new Listing(organisation, brand, asked, notices);
        }

        private Optional<Pointer> pointer(String notice) {
            return notices.stream()
                    .filter(listed -> listed.slug().equals(notice))
                    .map(listed -> new Pointer(organisation, brand, site, listed.id(), notice, listed.inForce()))
                    .findFirst();
        }
    }

    /** All versions of a notice, the newest first, and what they are chained by. */
    record History(List<NoticeVersion> versions, NoticeChain chain) {}

    /** @param state of what the address showed just before; empty where it was not known */
    private record Read(Optional<Long> state, Optional<Listing> listing) {

        boolean isOf(Optional<Long> now) {
            return state.equals(now);
        }
    }

    private record LogoOf(String organisation, String digest) {}

    /** @param inForce in which the version is shown as the one in force, or as an earlier one */
    private record VersionOf(UUID notice, int number, boolean inForce) {}

    private static final Duration MOMENT = Duration.ofMillis(1500);

    /** What has not changed for so long is read again all the same. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Duration ALTERED = Duration.ofSeconds(30);
    private static final long VERSIONS = 20_000;
    private static final long BYTES = 64L * 1024 * 1024;
    private static final long LOGO_BYTES = 16L * 1024 * 1024;

    private final PublishedNotices published;
    private final KnownAddresses known;
    private final Sites sites;

    private final Cache<String, Read> listings =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(LONGEST).build();

    /** Kept for a moment only, so that a version that somebody changes meanwhile does not stay proven. */
    private final Cache<Pointer, History> histories = Caffeine.newBuilder()
            .maximumWeight(VERSIONS)
            .weigher(
                    (Pointer pointer, History history) -> 1 + history.versions().size())
            .expireAfterWrite(ALTERED)
            .build();

    private final Cache<String, Boolean> closed =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(MOMENT).build();

    private final Cache<VersionOf, Optional<Published>> versions = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((VersionOf key, Optional<Published> value) ->
                    value.map(PublicNotices::weight).orElse(200))
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    private final Cache<VersionOf, Boolean> altered =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(ALTERED).build();

    private final Cache<LogoOf, Optional<byte[]>> logos = Caffeine.newBuilder()
            .maximumWeight(LOGO_BYTES)
            .weigher((LogoOf key, Optional<byte[]> value) ->
                    200 + value.map(bytes -> bytes.length).orElse(0))
            .expireAfterWrite(MOMENT)
            .build();

    PublicNotices(PublishedNotices published, KnownAddresses known, Sites sites) {
        this.published = published;
        this.known = known;
        this.sites = sites;
    }

    /** Which notice an address means; one that is not known is looked for again, as often as there is doubt left. */
    Optional<Pointer> find(String organisation, String notice) {
        return listing(organisation).flatMap(listing -> listing.pointer(notice)
                .or(() -> Slug.isValid(notice) && known.mayBeDoubted()
                        ? again(organisation).flatMap(fresh -> fresh.pointer(notice))
                        : Optional.empty()));
    }

    /** An organisation and what it has published, by an address that it has or had. */
    Optional<Listing> listing(String organisation) {
        return asStored(organisation).map(this::asAsked);
    }

    /** What was read together with the organisation; empty where it was read again meanwhile. */
    Optional<Listing> readWith(Organisation organisation) {
        return asStored(organisation.slug()).filter(found -> found.organisation() == organisation);
    }

    /** Whether nothing that the organisation's pages show has changed since it was read, nor where they are. */
    boolean isCurrent(Listing read) {
        var slug = read.organisation().slug();
        return asStored(slug).filter(read::equals).isPresent()
                && sites.of(slug).whole().equals(read.site().whole());
    }

    private Optional<Listing> asStored(String organisation) {
        var found = listings.getIfPresent(organisation);
        if (found != null && found.isOf(known.state(organisation))) {
            return found.listing();
        }
        return known.mayBe(organisation) ? changed(organisation) : Optional.empty();
    }

    /** Whether the organisation of an address was erased, and with it what it published. */
    boolean isClosed(String organisation) {
        var found = listings.getIfPresent(organisation);
        if (found != null && found.listing().isPresent()) {
            return false;
        }
        var answer = closed.getIfPresent(organisation);
        if (answer != null) {
            return answer;
        }
        return known.mayBe(organisation) && closed.get(organisation, published::isClosed);
    }

    /**
     * The version; numbers that cannot exist cost nothing.
     *
     * @throws AlteredVersionException where what is stored is not what was published
     */
    Optional<Published> version(Pointer pointer, int number) {
        if (number < 1 || number > pointer.inForce()) {
            return Optional.empty();
        }
        var key = new VersionOf(pointer.notice(), number, number == pointer.inForce());
        if (altered.getIfPresent(key) != null) {
            throw new AlteredVersionException(pointer, number);
        }
        try {
            return versions.get(key, missing -> published.version(pointer, number));
        } catch (AlteredVersionException e) {
            altered.put(key, true);
            throw e;
        }
    }

    History history(Pointer pointer) {
        return histories.get(pointer, missing -> new History(published.versions(pointer), published.chain(pointer)));
    }

    /** The bytes of an organisation's logo, which is gone within seconds where it was replaced. */
    Optional<byte[]> logo(Organisation organisation, String digest) {
        return logos.get(new LogoOf(organisation.slug(), digest), key -> published.logo(organisation, digest));
    }

    /** Once for all who ask at the same moment. */
    private Optional<Listing> changed(String organisation) {
        var state = known.state(organisation);
        return listings.asMap()
                .compute(
                        organisation,
                        (slug, found) -> found != null && found.isOf(state) ? found : new Read(state, read(slug)))
                .listing();
    }

    private Optional<Listing> again(String organisation) {
        var fresh = new Read(known.state(organisation), read(organisation));
        listings.put(organisation, fresh);
        return fresh.listing().map(this::asAsked);
    }

    /** The same organisation is shown at the installation's host and at its own, with other addresses in its pages. */
    private Listing asAsked(Listing listing) {
        var site = sites.of(listing.organisation().slug());
        return listing.at(OwnHost.isAsked() ? site.atOwnHost() : site);
    }

    private Optional<Listing> read(String slug) {
        return published
                .organisation(slug)
                .map(organisation -> new Listing(
                        organisation,
                        published.brand(organisation),
                        sites.of(organisation.slug()),
                        published.of(organisation)));
    }

    private static int weight(Published version) {
        return version.texts().values().stream()
                        .mapToInt(text -> text.main().length)
                        .sum()
                * 3;
    }
}
