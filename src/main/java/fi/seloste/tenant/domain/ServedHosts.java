package fi.seloste.tenant.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.installation.Installation;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The hosts that organisations have proven, all of them at hand and read again within two seconds: a host that is none of
 * them costs nothing, however often it is asked for.
 */
@Component
public class ServedHosts {

    /** @param canonical whether people are sent to it */
    public record Served(String host, String slug, boolean canonical) {}

    private record All(Map<String, Served> byHost, Map<String, Served> bySlug) {}

    private final ServedHostRepository hosts;
    private final URI installation;
    private final Cache<String, All> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMillis(1500)).build();

    ServedHosts(ServedHostRepository hosts, Installation installation) {
        this.hosts = hosts;
        this.installation = installation.publicUrl();
    }

    /**
     * The slug of the organisation whose pages, and nobody else's, are at the host.
     *
     * @param header the {@code Host} header of a request
     */
    public Optional<String> organisationAt(String header) {
        return HostName.asked(header)
                .filter(host -> host.ascii().contains(".") && !host.ascii().equals(installation.getHost()))
                .map(host -> all().byHost().get(host.ascii()))
                .map(Served::slug);
    }

    /** What the addresses of an organisation's pages begin with at its own host, where people are sent there. */
    public Optional<String> homeOf(String slug) {
        return Optional.ofNullable(all().bySlug().get(slug))
                .filter(Served::canonical)
                .map(served -> new HostName(served.host()).home(installation));
    }

    private All all() {
        return known.get("all", missing -> {
            var served = hosts.served();
            return new All(
                    served.stream().collect(Collectors.toMap(Served::host, Function.identity())),
                    served.stream().collect(Collectors.toMap(Served::slug, Function.identity())));
        });
    }
}
