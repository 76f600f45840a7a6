package fi.seloste.audit;

import fi.seloste.common.OfOrganisation;
import fi.seloste.common.PartOf;
import fi.seloste.common.TenantOwned;
import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/** Sees every row that is written, whatever service wrote it, so that no feature can forget its entry. */
@Component
class AuditCollector implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    /** What changes only because something else does. */
    static final Set<String> DERIVED =
            Set.of("version", "search", "standingSince", "lastServed", "sorting", "progress", "claimedUntil");

    private final EntityManagerFactory factory;
    private final AuditWriter writer;
    private final Map<SharedSessionContractImplementor, List<AuditWriter.Row>> pending =
            Collections.synchronizedMap(new WeakHashMap<>());

    AuditCollector(EntityManagerFactory factory, AuditWriter writer) {
        this.factory = factory;
        this.writer = writer;
    }

    @PostConstruct
    void listen() {
        var registry = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        collect(event.getSession(), event.getEntity(), event.getId(), "CREATED", List.of());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var names = new ArrayList<String>();
        var dirty = event.getDirtyProperties();
        if (dirty != null) {
            for (var index : dirty) {
                var name = event.getPersister().getPropertyNames()[index];
                var before = event.getOldState() == null ? null : event.getOldState()[index];
                names.addAll(changed(name, before, event.getState()[index]));
            }
        }
        names.removeAll(DERIVED);
        if (!names.isEmpty()) {
            collect(event.getSession(), event.getEntity(), event.getId(), "CHANGED", names);
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        collect(event.getSession(), event.getEntity(), event.getId(), "DELETED", List.of());
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void collect(
            SharedSessionContractImplementor session,
            Object entity,
            Object id,
            String action,
            List<String> properties) {
        var tenant = tenantOf(entity);
        if (tenant != null) {
            var entry = AuditWriter.Row.now(
                    tenant,
                    action,
                    entity.getClass().getSimpleName(),
                    (UUID) id,
                    wholeOf(entity),
                    String.join(", ", properties));
            pending.computeIfAbsent(session, this::awaitEnd).add(entry);
        }
    }

    /** What a transaction did is written at its end, all of it at once; of one that is rolled back nothing stays. */
    private List<AuditWriter.Row> awaitEnd(SharedSessionContractImplementor begun) {
        var queue = begun.asEventSource().getActionQueue();
        queue.registerCallback((BeforeCompletionCallback) session -> writer.write(session, pending.remove(session)));
        queue.registerCallback((AfterCompletionCallback) (success, session) -> pending.remove(session));
        return new ArrayList<>();
    }

    private static UUID tenantOf(Object entity) {
        return switch (entity) {
            case TenantOwned owned -> owned.getTenantId();
            case OfOrganisation of -> of.organisationId();
            default -> null;
        };
    }

    private static UUID wholeOf(Object entity) {
        return entity instanceof PartOf part ? part.wholeId() : null;
    }

    /** A record in a JSON column is told apart by its components: 'RetentionRule.amount', not 'content'. */
    private static List<String> changed(String name, Object before, Object after) {
        if (!(before instanceof Record) || !(after instanceof Record) || before.getClass() != after.getClass()) {
            return List.of(name);
        }
        var names = new ArrayList<String>();
        for (RecordComponent component : after.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                if (!Objects.equals(
                        component.getAccessor().invoke(before),
                        component.getAccessor().invoke(after))) {
                    names.add(after.getClass().getSimpleName() + "." + component.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return names;
    }
}
