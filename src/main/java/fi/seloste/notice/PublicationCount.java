package fi.seloste.notice;

import fi.seloste.common.AuditedAction;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** How often notices were published through this node; not whose. */
@Component
class PublicationCount {

    private final Counter publications;

    PublicationCount(MeterRegistry meters) {
        publications = Counter.builder("seloste.publications")
                .description("Versions of notices published through this node")
                .register(meters);
    }

    @TransactionalEventListener
    void count(AuditedAction action) {
        if (action.kind() == AuditedAction.Kind.PUBLISHED) {
            publications.increment();
        }
    }
}
