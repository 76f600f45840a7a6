package fi.seloste.tenant.domain;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.common.CurrentTenant;
import fi.seloste.installation.Installation;
import fi.seloste.security.MayManage;
import io.github.bucket4j.Bucket;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The current organisation's own host for its public pages. */
@Service
@MayManage
@Transactional
public class CustomDomains {

    /** Of one organisation in ten minutes, on each instance: a check asks other people's servers. */
    static final int MOST_CHECKS = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CustomDomainRepository domains;
    private final ServedHostRepository hosts;
    private final DomainCheck check;
    private final Verdicts verdicts;
    private final Installation installation;
    private final Clock clock;
    private final Cache<UUID, Bucket> left = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    CustomDomains(
            CustomDomainRepository domains,
            ServedHostRepository hosts,
            DomainCheck check,
            Verdicts verdicts,
            Installation installation,
            Clock clock) {
        this.domains = domains;
        this.hosts = hosts;
        this.check = check;
        this.verdicts = verdicts;
        this.installation = installation;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CustomDomain> current() {
        return domains.current().map(CustomDomainEntity::toDomain);
    }

    /**
     * States the host; one that stood before is not served from now on. It may be somebody else's for all we know: only
     * what is proven is served, and what is not proven keeps nobody from proving it.
     *
     * @throws HostRefusedException where it is no name that could be proven
     */
    public void state(String typed) {
        var host = HostName.read(typed, installation.publicUrl().getHost());
        var now = Instant.now(clock);
        var stated = domains.current();
        if (stated.isPresent() && stated.get().toDomain().host().equals(host)) {
            return;
        }
        stopServing();
        stated.ifPresentOrElse(
                domain -> domain.state(host, code(), now),
                () -> domains.save(new CustomDomainEntity(host, code(), now)));
    }

    public void remove() {
        stopServing();
        domains.current().ifPresent(domains::delete);
    }

    /**
     * Looks now; takes some seconds.
     *
     * @throws TooOftenException where it was done too often lately
     */
    @Transactional(propagation = Propagation.NEVER)
    public Outcome check() {
        if (!left.get(CurrentTenant.required(), missing -> full()).tryConsume(1)) {
            throw new TooOftenException();
        }
        var domain = current().orElseThrow();
        try {
            return verdicts.weigh(domain, check.look(domain.host(), domain.code()));
        } catch (DataIntegrityViolationException e) {
            return Outcome.TAKEN;
        }
    }

    private void stopServing() {
        hosts.findByOrganisationId(CurrentTenant.required()).ifPresent(hosts::delete);
        hosts.flush();
    }

    /** New for every statement: what somebody copied from a record that stood there once is of no use. */
    private static String code() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return "seloste-" + HexFormat.of().formatHex(bytes);
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST_CHECKS).refillGreedy(MOST_CHECKS, Duration.ofMinutes(10)))
                .build();
    }
}
