package fi.seloste.contact.duplicate;

import fi.seloste.common.CurrentTenant;
import fi.seloste.tenant.OrganisationIds;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases what was kept to bring people apart again, once the time for it is over; where they went stays known. */
@Component
class MergeWindow {

    private final MergeRepository merges;
    private final OrganisationIds organisations;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MergeWindow(
            MergeRepository merges,
            OrganisationIds organisations,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.merges = merges;
        this.organisations = organisations;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 15, timeUnit = TimeUnit.MINUTES)
    void round() {
        for (var tenant : organisations.all()) {
            CurrentTenant.runAs(tenant, () -> transactions.executeWithoutResult(status -> eraseEnded()));
        }
    }

    private void eraseEnded() {
        var now = Instant.now(clock);
        merges.findByStoodIsNotNullOrderByIdDesc().stream()
                .filter(merge -> !merge.at().plus(Merging.UNDO_WINDOW).isAfter(now))
                .forEach(MergeEntity::forget);
    }
}
