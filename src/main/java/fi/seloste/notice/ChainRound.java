package fi.seloste.notice;

import fi.seloste.common.CurrentTenant;
import fi.seloste.tenant.OrganisationIds;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the published versions of every organisation once a day, and tells the operator how many are not what was
 * published. It only reads, so every instance may do it for itself.
 */
@Component
class ChainRound {

    private static final Logger LOG = LoggerFactory.getLogger(ChainRound.class);

    private final OrganisationIds organisations;
    private final AlteredVersions altered;
    private final TransactionTemplate reading;
    private final AtomicInteger found;

    ChainRound(
            OrganisationIds organisations,
            AlteredVersions altered,
            PlatformTransactionManager transactions,
            MeterRegistry meters) {
        this.organisations = organisations;
        this.altered = altered;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.found = meters.gauge("seloste.versions.altered", new AtomicInteger());
    }

    @Scheduled(initialDelay = 15, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        var all = 0;
        for (var organisation : organisations.all()) {
            all += of(organisation);
        }
        found.set(all);
    }

    int found() {
        return found.get();
    }

    private int of(UUID organisation) {
        var count = CurrentTenant.runAs(organisation, () -> reading.execute(status -> altered.count()));
        if (count > 0) {
            LOG.error("{} published versions of organisation {} are not as they were published", count, organisation);
        }
        return count;
    }
}
