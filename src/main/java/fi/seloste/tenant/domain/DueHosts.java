package fi.seloste.tenant.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose host is looked at next. It is claimed in the database, so that of many instances one looks at it. */
@Component
class DueHosts {

    private static final int MOST_AT_ONCE = 20;

    private final ServedHostRepository hosts;
    private final Clock clock;

    DueHosts(ServedHostRepository hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    /** Organisations; those that are claimed and not looked at, because an instance died, come again in an hour. */
    @Transactional
    public List<UUID> claim() {
        var now = Instant.now(clock);
        var due = hosts.claimDue(now, Limit.of(MOST_AT_ONCE));
        due.forEach(host -> host.lookAgain(now.plus(Verdicts.WHILE_DOUBTED)));
        return due.stream().map(ServedHost::organisationId).toList();
    }
}
