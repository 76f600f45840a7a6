package fi.seloste.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Ids;
import fi.seloste.common.NoTenantException;
import fi.seloste.common.TenantOwned;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TwoTenants;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** No way through the persistence layer leads from one organisation to a row of another. */
@SelosteTest
class IsolationTest {

    /** Every entity that belongs to no tenant: only services that ask for the current organisation lead to it. */
    private static final Set<String> WITHOUT_TENANT = Set.of(
            "Organisation",
            "SlugHistory",
            "Person",
            "Membership",
            "Invitation",
            "MemberLetter",
            "ClosedAddress",
            "ServedHost",
            "AddressState");

    /** Not for rows that cannot be changed. */
    private static final String RAISING = "find and raise the version";

    /** Ways to get at a row by its id: each has to come back with nothing. */
    private static final Map<String, Way> READING = Map.of(
            "find",
            (em, type, id) -> em.find(type, id),
            "find and lock",
            (em, type, id) -> em.find(type, id, LockModeType.PESSIMISTIC_WRITE),
            RAISING,
            (em, type, id) -> em.find(type, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT),
            "find several",
            (em, type, id) -> em.unwrap(Session.class).findMultiple(type, List.of(id)),
            "load by id",
            (em, type, id) ->
                    em.unwrap(Session.class).byId(type).loadOptional(id).orElse(null),
            "query by id",
            (em, type, id) -> em.createQuery("select e from " + name(em, type) + " e where e.id = :id", type)
                    .setParameter("id", id)
                    .getResultList(),
            "query a column",
            (em, type, id) -> em.createQuery(
                            "select e.version from " + name(em, type) + " e where e.id = :id", Integer.class)
                    .setParameter("id", id)
                    .getResultList(),
            "query and lock",
            (em, type, id) -> em.createQuery("select e from " + name(em, type) + " e where e.id = :id", type)
                    .setParameter("id", id)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList(),
            "criteria",
            (em, type, id) -> {
                var query = em.getCriteriaBuilder().createQuery(type);
                var row = query.from(type);
                return em.createQuery(query.where(em.getCriteriaBuilder().equal(row.get("id"), id)))
                        .getResultList();
            });

    @FunctionalInterface
    private interface Way {
        Object through(EntityManager em, Class<? extends TenantOwned> type, UUID id);
    }

    @Autowired
    EntityManager em;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TwoTenants tenants;

    @Autowired
    TenantRows rows;

    @Autowired
    PlatformTransactionManager transactions;

    private FilledTenant theirs;
    private FilledTenant ours;

    @BeforeEach
    void fill() throws Exception {
        theirs = tenants.theirs();
        ours = tenants.ours();
    }

    @Test
    void everyEntityBelongsToTenantsOrIsListed() {
        var without = em.getMetamodel().getEntities().stream()
                .filter(entity -> !TenantOwned.class.isAssignableFrom(entity.getJavaType()))
                .map(entity -> entity.getName())
                .collect(Collectors.toSet());

        assertThat(without).isEqualTo(WITHOUT_TENANT);
    }

    @TestFactory
    Stream<DynamicTest> nothingOfAnotherOrganisationIsFound() {
        return entities().flatMap(type -> READING.entrySet().stream()
                .filter(way -> !isImmutable(type) || !way.getKey().equals(RAISING))
                .map(way -> DynamicTest.dynamicTest(type.getSimpleName() + ": " + way.getKey(), () -> {
                    var id = idIn(theirs, type);
                    assertThat(finds(theirs, way.getValue(), type, id))
                            .as("its own organisation finds it")
                            .isTrue();
                    assertThat(finds(ours, way.getValue(), type, id))
                            .as("another one does not")
                            .isFalse();
                })));
    }

    @TestFactory
    Stream<DynamicTest> listsHoldNothingOfAnotherOrganisation() {
        return everyEntity(type -> {
            var listed = inside(
                    ours,
                    manager ->
                            manager
                                    .createQuery("select e from " + name(manager, type) + " e", type)
                                    .getResultList()
                                    .stream()
                                    .map(TenantOwned::getTenantId)
                                    .collect(Collectors.toSet()));
            assertThat(listed).containsExactly(ours.tenant().id());
            long asked = inside(ours, manager -> manager.createQuery(
                            "select count(e) from " + name(manager, type) + " e where e.tenantId = :tenant", Long.class)
                    .setParameter("tenant", theirs.tenant().id())
                    .getSingleResult());
            assertThat(asked).isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> aReferenceLeadsNowhere() {
        return everyEntity(type -> {
            var id = idIn(theirs, type);
            assertThatThrownBy(() -> inside(ours, manager -> {
                        Hibernate.initialize(manager.getReference(type, id));
                        return null;
                    }))
                    .isInstanceOf(PersistenceException.class);
        });
    }

    @TestFactory
    Stream<DynamicTest> aRowOfAnotherOrganisationCannotBeWritten() {
        return everyEntity(type -> {
            var row = detached(theirs, type);
            var forged = detached(theirs, type);
            ReflectionTestUtils.setField(
                    forged, TenantOwned.class, "tenantId", ours.tenant().id(), UUID.class);
            var asNew = detached(theirs, type);
            ReflectionTestUtils.setField(
                    asNew, TenantOwned.class, "tenantId", ours.tenant().id(), UUID.class);
            ReflectionTestUtils.setField(asNew, TenantOwned.class, "version", null, Integer.class);
            var name = name(em, type);

            refusedOrNothing(type, manager -> manager.merge(row));
            refusedOrNothing(type, manager -> manager.merge(forged));
            refusedOrNothing(type, manager -> manager.merge(asNew));
            refusedOrNothing(type, manager -> manager.persist(asNew));
            refusedOrNothing(type, manager -> manager.remove(row));
            refusedOrNothing(type, manager -> manager.remove(manager.getReference(type, row.getId())));
            refusedOrNothing(type, manager -> manager.remove(manager.merge(row)));
            refusedOrNothing(type, manager -> manager.refresh(row));
            refusedOrNothing(type, manager -> manager.refresh(manager.getReference(type, row.getId())));
            for (var mode : LockModeType.values()) {
                refusedOrNothing(type, manager -> manager.lock(row, mode));
                refusedOrNothing(type, manager -> manager.lock(manager.getReference(type, row.getId()), mode));
            }
            refusedOrNothing(type, manager -> manager.createQuery(
                            "update " + name + " e set e.version = e.version + 1 where e.id = :id")
                    .setParameter("id", row.getId())
                    .executeUpdate());
            refusedOrNothing(type, manager -> manager.createQuery("update " + name + " e set e.version = e.version + 1")
                    .executeUpdate());
            refusedOrNothing(type, manager -> manager.createQuery("delete from " + name + " e where e.id = :id")
                    .setParameter("id", row.getId())
                    .executeUpdate());
            refusedOrNothing(
                    type, manager -> manager.createQuery("delete from " + name).executeUpdate());
        });
    }

    @TestFactory
    Stream<DynamicTest> aRowCannotBeGivenToAnotherOrganisation() {
        return everyEntity(type -> refusedOrNothing(type, manager -> {
            var own = manager.find(type, idIn(ours, type));
            ReflectionTestUtils.setField(
                    own, TenantOwned.class, "tenantId", theirs.tenant().id(), UUID.class);
        }));
    }

    /** Whatever an entity may be told, the database knows better. */
    @TestFactory
    Stream<DynamicTest> theDatabaseRefusesAReferenceIntoAnotherOrganisation() {
        var schema = new Schema(jdbc);
        var owned = schema.tenantOwnedTables();
        return schema.foreignKeys().stream()
                .filter(key -> owned.contains(key.table()) && owned.contains(key.target()))
                .map(key -> DynamicTest.dynamicTest(
                        key.table() + "." + key.columns().getLast(), () -> {
                            var target = jdbc.queryForList(
                                            "select id from " + key.target() + " where tenant_id = ?",
                                            String.class,
                                            theirs.tenant().id().toString())
                                    .getFirst();
                            assertThatThrownBy(() -> refer(schema, key, target))
                                    .isInstanceOf(DataAccessException.class)
                                    .hasMessageContaining("foreign key constraint fails");
                        }));
    }

    /** Turns the reference of one of our rows to the target; of rows that cannot be changed, that of a copy. */
    private void refer(Schema schema, Schema.ForeignKey key, String target) {
        var column = key.columns().getLast();
        var ours = this.ours.tenant().id().toString();
        if (!schema.unchangeableTables().contains(key.table())) {
            var changed = jdbc.update(
                    "update %1$s set %2$s = ? where tenant_id = ? and %2$s is not null".formatted(key.table(), column),
                    target,
                    ours);
            assertThat(changed).as("a row to change").isPositive();
            return;
        }
        var columns = schema.columnsOf(key.table());
        var values = columns.stream()
                .map(name -> name.equals("id") || name.equals(column) ? "?" : name)
                .collect(Collectors.joining(", "));
        var copied = jdbc.update(
                "insert into %1$s (%2$s) select %3$s from %1$s where tenant_id = ? and %4$s is not null limit 1"
                        .formatted(key.table(), String.join(", ", columns), values, column),
                Ids.next().toString(),
                target,
                ours);
        assertThat(copied).as("a row to copy").isPositive();
    }

    @TestFactory
    Stream<DynamicTest> withNoOrganisationEnteredNothingIsSeenAndNothingWritten() {
        return everyEntity(type -> {
            var row = detached(theirs, type);
            var name = name(em, type);
            var before = rows.of(theirs.tenant().id());
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                status.setRollbackOnly();
                for (var way : READING.values()) {
                    assertThat(found(way, em, type, row.getId())).isFalse();
                }
                assertThat(em.createQuery("select count(e) from " + name + " e", Long.class)
                                .getSingleResult())
                        .isZero();
                if (!isImmutable(type)) {
                    assertThat(em.createQuery("update " + name + " e set e.version = e.version + 1")
                                    .executeUpdate())
                            .isZero();
                }
                assertThat(em.createQuery("delete from " + name).executeUpdate())
                        .isZero();
                assertThat(rows.of(theirs.tenant().id())).isEqualTo(before);
            });
            var asNew = detached(theirs, type);
            ReflectionTestUtils.setField(asNew, TenantOwned.class, "id", Ids.next(), UUID.class);
            ReflectionTestUtils.setField(asNew, TenantOwned.class, "tenantId", null, UUID.class);
            ReflectionTestUtils.setField(asNew, TenantOwned.class, "version", null, Integer.class);
            assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        em.persist(asNew);
                        em.flush();
                    }))
                    .isInstanceOf(NoTenantException.class);
            assertThat(rows.mentioning(CurrentTenant.NONE, "-")).isEmpty();
        });
    }

    @Test
    void anotherOrganisationCannotBeEnteredInsideAnOpenTransaction() {
        var here = ours.tenant().id();
        var there = theirs.tenant().id();

        CurrentTenant.runAs(
                here, () -> new TransactionTemplate(transactions).executeWithoutResult(status -> assertThatThrownBy(
                                () -> CurrentTenant.runAs(there, () -> fail("entered")))
                        .isInstanceOf(IllegalStateException.class)));
        new TransactionTemplate(transactions).executeWithoutResult(status -> assertThatThrownBy(
                        () -> CurrentTenant.runAs(there, () -> fail("entered")))
                .isInstanceOf(IllegalStateException.class));
    }

    @Test
    void theOrganisationEnteredIsLeftAgainHoweverItsWorkEnds() {
        var here = ours.tenant().id();
        var there = theirs.tenant().id();

        CurrentTenant.runAs(here, () -> {
            assertThatThrownBy(() -> CurrentTenant.runAs(there, (Runnable) () -> {
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(CurrentTenant.required()).isEqualTo(here);
        });
        assertThat(CurrentTenant.get()).isEmpty();
    }

    private static void fail(String why) {
        throw new AssertionError(why);
    }

    private Stream<DynamicTest> everyEntity(Consumer<Class<? extends TenantOwned>> test) {
        return entities().map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> test.accept(type)));
    }

    private Stream<Class<? extends TenantOwned>> entities() {
        return em.getMetamodel().getEntities().stream()
                .<Class<?>>map(entity -> entity.getJavaType())
                .filter(TenantOwned.class::isAssignableFrom)
                .<Class<? extends TenantOwned>>map(type -> type.asSubclass(TenantOwned.class));
    }

    /** Tries it as our organisation: an error of the persistence layer is a refusal, and their rows stay as they are. */
    private void refusedOrNothing(Class<?> type, Consumer<EntityManager> attempt) {
        var before = rows.of(theirs.tenant().id());
        CurrentTenant.runAs(
                ours.tenant().id(), () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    try {
                        attempt.accept(em);
                        em.flush();
                    } catch (PersistenceException | DataAccessException | IllegalArgumentException refused) {
                        assertThat(refused).isNotNull();
                    }
                    assertThat(rows.of(theirs.tenant().id()))
                            .as(type.getSimpleName())
                            .isEqualTo(before);
                }));
    }

    private boolean finds(FilledTenant tenant, Way way, Class<? extends TenantOwned> type, UUID id) {
        return inside(tenant, manager -> found(way, manager, type, id));
    }

    private <T> T inside(FilledTenant tenant, Function<EntityManager, T> work) {
        return CurrentTenant.runAs(tenant.tenant().id(), () -> new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return work.apply(em);
        }));
    }

    private <T extends TenantOwned> UUID idIn(FilledTenant tenant, Class<T> type) {
        return detached(tenant, type).getId();
    }

    private <T extends TenantOwned> T detached(FilledTenant tenant, Class<T> type) {
        return inside(tenant, manager -> {
            var found = manager.createQuery("select e from " + name(manager, type) + " e order by e.id", type)
                    .setMaxResults(1)
                    .getResultList();
            assertThat(found)
                    .as("every kind of row stands in a filled organisation")
                    .isNotEmpty();
            manager.detach(found.getFirst());
            return found.getFirst();
        });
    }

    private static boolean found(Way way, EntityManager em, Class<? extends TenantOwned> type, UUID id) {
        var found = way.through(em, type, id);
        return found instanceof List<?> several ? several.stream().anyMatch(Objects::nonNull) : found != null;
    }

    private static boolean isImmutable(Class<?> type) {
        return type.isAnnotationPresent(Immutable.class);
    }

    private static String name(EntityManager em, Class<?> type) {
        return em.getMetamodel().entity(type).getName();
    }
}
