package fi.seloste.tenant.domain;

import fi.seloste.common.CurrentTenant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every day whether the hosts that are served still are their organisations'. */
@Component
class DomainRound {

    private static final Logger LOG = LoggerFactory.getLogger(DomainRound.class);

    private final DueHosts due;
    private final CustomDomainRepository domains;
    private final DomainCheck check;
    private final Verdicts verdicts;

    DomainRound(DueHosts due, CustomDomainRepository domains, DomainCheck check, Verdicts verdicts) {
        this.due = due;
        this.domains = domains;
        this.check = check;
        this.verdicts = verdicts;
    }

    /** Those that are due at the same time are looked at beside each other: one that never answers holds nobody up. */
    @Scheduled(initialDelay = 3, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void look() {
        for (var claimed = due.claim(); !claimed.isEmpty(); claimed = due.claim()) {
            try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
                claimed.forEach(organisation -> beside.submit(() -> lookAt(organisation)));
            }
        }
    }

    private void lookAt(UUID organisation) {
        try {
            CurrentTenant.runAs(organisation, () -> domains.current()
                    .map(CustomDomainEntity::toDomain)
                    .ifPresent(domain -> verdicts.weigh(domain, check.look(domain.host(), domain.code()))));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The host of organisation {} was not looked at: {}",
                    organisation,
                    e.getClass().getSimpleName());
        }
    }
}
