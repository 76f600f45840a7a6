package fi.seloste.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.CurrentTenant;
import fi.seloste.contact.NotDeclaredException;
import fi.seloste.security.Role;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.ServiceCalls;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TwoTenants;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every method of every service, called by an owner in their own organisation with one id or address of another's among
 * the arguments: nothing of the other's comes back, changes or is referred to.
 */
@SelosteTest
class ServiceIsolationTest {

    /** What is meant to be used from outside: a link to join, and the public address of an organisation. */
    private static final Set<Kind> FOR_OTHERS = EnumSet.of(Kind.TOKEN);

    private static final String ENTERING = "Organisations.enter(String)";

    @Autowired
    ServiceCalls calls;

    @Autowired
    TwoTenants tenants;

    @Autowired
    TenantRows rows;

    @Autowired
    EntityManager em;

    @Autowired
    PlatformTransactionManager transactions;

    @TestFactory
    Stream<DynamicTest> noServiceReachesAnotherOrganisation() throws Exception {
        var ours = tenants.ours();
        var theirs = tenants.theirs();
        return calls.all()
                .filter(call -> !call.isPublic() && !call.hasItsOwnTransaction())
                .flatMap(call -> asked(call, ours)
                        .filter(kind -> !FOR_OTHERS.contains(kind))
                        .map(kind -> DynamicTest.dynamicTest(
                                call.name() + " with their " + kind,
                                () -> call(call, ours.withRowOf(theirs, kind), theirs, kind))));
    }

    /** A notice is read by everyone, but at its own organisation's address alone. */
    @TestFactory
    Stream<DynamicTest> noPublicAddressShowsAnotherOrganisationsNotice() throws Exception {
        var ours = tenants.ours();
        var theirs = tenants.theirs();
        return calls.all().filter(ServiceCalls.Call::isPublic).flatMap(call -> asked(call, ours)
                .filter(kind -> kind != Kind.ORGANISATION_SLUG)
                .map(kind -> DynamicTest.dynamicTest(call.name() + " with their " + kind, () -> assertThat(
                                String.valueOf(call.on(ours.withRowOf(theirs, kind))))
                        .doesNotContain(theirs.mark()))));
    }

    private void call(ServiceCalls.Call call, FilledTenant mixed, FilledTenant theirs, Kind kind) throws Exception {
        var before = rows.of(theirs.tenant().id());
        var our = mixed.tenant();
        TestPerson.as(
                our.member(Role.OWNER),
                () -> CurrentTenant.runAs(our.id(), () -> new TransactionTemplate(transactions).execute(status -> {
                    status.setRollbackOnly();
                    try {
                        var result = call.on(mixed);
                        em.flush();
                        assertThat(String.valueOf(result)).doesNotContain(theirs.mark());
                        if (call.name().equals(ENTERING)) {
                            assertThat(result).isEqualTo(Optional.empty());
                        }
                    } catch (NoSuchElementException
                            | NotDeclaredException
                            | DataAccessException
                            | PersistenceException refused) {
                        assertThat(String.valueOf(refused.getMessage())).doesNotContain(theirs.mark());
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    assertThat(rows.of(theirs.tenant().id()))
                            .as("their rows stay as they are")
                            .isEqualTo(before);
                    assertThat(rows.mentioning(our.id(), mixed.text(kind)))
                            .as("no row of ours names theirs")
                            .isEmpty();
                    return null;
                })));
    }

    /** What the call refers to, found out by calling it. */
    private Stream<Kind> asked(ServiceCalls.Call call, FilledTenant ours) {
        var asked = ours.afresh();
        try {
            TestPerson.as(
                    ours.tenant().member(Role.OWNER),
                    () -> CurrentTenant.runAs(
                            ours.tenant().id(), () -> new TransactionTemplate(transactions).execute(status -> {
                                status.setRollbackOnly();
                                try {
                                    return call.on(asked);
                                } catch (Exception e) {
                                    throw new IllegalStateException(e);
                                }
                            })));
        } catch (Exception ended) {
            assertThat(call.mayEndIn((Exception) ended.getCause()))
                    .as(call.name())
                    .isTrue();
        }
        return asked.asked().stream();
    }
}
