package fi.seloste.tenant.domain;

import fi.seloste.common.CurrentTenant;
import fi.seloste.tenant.domain.CustomDomain.State;
import fi.seloste.tenant.domain.DomainCheck.Finding;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a check means for what is served, written down for the current organisation. */
@Component
@Transactional
class Verdicts {

    static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

    /** Sooner, so that what was a hiccup is forgotten before anybody is told of it. */
    static final Duration WHILE_DOUBTED = Duration.ofHours(1);

    private final CustomDomainRepository domains;
    private final ServedHostRepository hosts;
    private final Clock clock;

    Verdicts(CustomDomainRepository domains, ServedHostRepository hosts, Clock clock) {
        this.domains = domains;
        this.hosts = hosts;
        this.clock = clock;
    }

    /**
     * @param checked what was found of it; nothing happens where the owner has changed it meanwhile
     * @return what was found, or that another organisation has the host
     */
    Outcome weigh(CustomDomain checked, Finding finding) {
        return domains.current()
                .filter(domain -> domain.is(checked))
                .map(domain -> finding.outcome().proves()
                        ? proven(domain, checked.host(), finding)
                        : doubted(domain, checked.host(), finding.outcome()))
                .orElse(finding.outcome());
    }

    private Outcome proven(CustomDomainEntity domain, HostName host, Finding finding) {
        var now = Instant.now(clock);
        var served = hosts.findById(host.ascii()).orElseGet(() -> new ServedHost(domain, host));
        if (!served.organisationId().equals(CurrentTenant.required())) {
            served.contest(now);
            return Outcome.TAKEN;
        }
        served.proven(finding.leadsHere(), now.plus(BETWEEN_LOOKS));
        // Whoever is a moment later is refused by the database.
        hosts.saveAndFlush(served);
        domain.become(State.SERVED, now);
        domain.leadsHere(finding.leadsHere());
        return finding.outcome();
    }

    private Outcome doubted(CustomDomainEntity domain, HostName host, Outcome outcome) {
        var now = Instant.now(clock);
        hosts.findById(host.ascii())
                .filter(served -> served.organisationId().equals(CurrentTenant.required()))
                .ifPresent(served -> {
                    domain.become(State.DOUBTED, now);
                    if (isLost(domain.toDomain(), served, outcome, now)) {
                        domain.become(State.LAPSED, now);
                        hosts.delete(served);
                    } else {
                        served.doubt(now.plus(WHILE_DOUBTED));
                    }
                });
        return outcome;
    }

    /** After a time of patience; at once where somebody else has proven the host and this organisation cannot. */
    private static boolean isLost(CustomDomain domain, ServedHost served, Outcome outcome, Instant now) {
        return served.isContested() && outcome != Outcome.UNANSWERED
                || !domain.lapses().isAfter(now);
    }
}
