package fi.seloste.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Versioned;
import fi.seloste.notice.Publishing;
import fi.seloste.security.Role;
import fi.seloste.tenant.Members;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.ServiceCalls;
import fi.seloste.testing.ServiceCalls.Caller;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TwoTenants;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every method of every service, called by everyone there is. */
@SelosteTest
class RolesTest {

    @Autowired
    ServiceCalls calls;

    @Autowired
    TwoTenants tenants;

    @Autowired
    FilledTenants filled;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    Publishing publishing;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everyMethodOfEveryServiceStandsInTheTable() {
        assertThat(calls.all().map(ServiceCalls.Call::name).distinct())
                .containsExactlyInAnyOrderElementsOf(calls.methodsThereAre());
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayCallItCanAndNobodyElse() {
        return calls.all().flatMap(call -> Arrays.stream(Caller.values())
                .map(caller ->
                        DynamicTest.dynamicTest(call.name() + " " + caller, () -> assertThat(isLetThrough(call, caller))
                                .as(call.name() + " called by " + caller)
                                .isEqualTo(call.allowed().contains(caller)))));
    }

    @Test
    void editorsPublishWhereTheOwnerAllowsIt() throws Exception {
        var tenant = filled.create();
        var notice = tenant.id(FilledTenant.Kind.NOTICE);
        var request = new Publishing.Request(null, false, Map.of());
        assertThatThrownBy(() -> tenant.tenant().as(Role.EDITOR, () -> publishing.publish(notice, request)))
                .isInstanceOf(AccessDeniedException.class);

        tenant.tenant().asOwner(() -> {
            var shown = organisations.details();
            organisations.change(new Versioned<>(shown.id(), shown.version(), lettingEditorsPublish(shown.value())));
        });

        assertThat(tenant.tenant()
                        .as(Role.EDITOR, () -> publishing.publish(notice, request))
                        .number())
                .isEqualTo(2);
        assertThatThrownBy(() -> tenant.tenant().as(Role.VIEWER, () -> publishing.publish(notice, request)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberWhoIsRemovedIsOutAtOnceThoughStillSignedIn() throws Exception {
        var tenant = filled.create().tenant();
        TestPerson.as(
                tenant.member(Role.AUDITOR),
                () -> CurrentTenant.runAs(tenant.id(), () -> {
                    organisations.current();

                    var membership = TestPerson.as(tenant.member(Role.OWNER), () -> members.all().stream()
                            .filter(member -> member.role() == Role.AUDITOR)
                            .findFirst()
                            .orElseThrow()
                            .id());
                    TestPerson.as(tenant.member(Role.OWNER), removing(membership));

                    assertThatThrownBy(organisations::current).isInstanceOf(AccessDeniedException.class);
                    assertThat(organisations.mine()).isEmpty();
                    return null;
                }));
    }

    @Test
    void aMemberWhoseRoleChangesHasTheNewOneAtOnceThoughStillSignedIn() throws Exception {
        var tenant = filled.create().tenant();
        tenant.as(Role.VIEWER, () -> {
            assertThatThrownBy(members::all).isInstanceOf(AccessDeniedException.class);
            TestPerson.as(tenant.member(Role.OWNER), () -> {
                var membership = members.all().stream()
                        .filter(member -> member.role() == Role.VIEWER)
                        .findFirst()
                        .orElseThrow();
                members.changeRole(membership.id(), Role.OWNER);
                return null;
            });
            assertThat(members.all()).hasSize(4);
        });
    }

    private Callable<Void> removing(java.util.UUID membership) {
        return () -> {
            members.remove(membership);
            return null;
        };
    }

    private boolean isLetThrough(ServiceCalls.Call call, Caller caller) throws Exception {
        var tenant = tenants.ours();
        try {
            as(caller, () -> call.isPublic() ? call.on(tenant) : inTransaction(call, tenant));
            return true;
        } catch (AccessDeniedException | AuthenticationException refused) {
            return false;
        } catch (Exception e) {
            if (call.mayEndIn(e)) {
                return true;
            }
            throw e;
        }
    }

    /** Inside the organisation, in a transaction that is rolled back, but for what makes one of its own. */
    private Object inTransaction(ServiceCalls.Call call, FilledTenant tenant) {
        return CurrentTenant.runAs(tenant.tenant().id(), () -> {
            if (call.hasItsOwnTransaction()) {
                return call.on(tenant);
            }
            return new TransactionTemplate(transactions).execute(status -> {
                status.setRollbackOnly();
                try {
                    return call.on(tenant);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        });
    }

    private Object as(Caller caller, Callable<Object> work) throws Exception {
        return switch (caller) {
            case OWNER, EDITOR, VIEWER, AUDITOR ->
                TestPerson.as(tenants.ours().tenant().member(Role.valueOf(caller.name())), work);
            case MEMBER_OF_ANOTHER -> TestPerson.as(tenants.theirs().tenant().member(Role.OWNER), work);
            case NEWCOMER -> TestPerson.as("newcomer", work);
            case OPERATOR -> TestPerson.asDemo("operator", work);
            case NOBODY -> TestPerson.asNobody(work);
        };
    }

    private static OrganisationDetails lettingEditorsPublish(OrganisationDetails details) {
        return new OrganisationDetails(
                details.name(),
                details.shortName(),
                details.businessId(),
                details.street(),
                details.postcode(),
                details.town(),
                details.email(),
                details.phone(),
                details.site(),
                details.dpo(),
                details.representative(),
                details.authority(),
                details.financialYearEnd(),
                details.languages(),
                details.defaultLanguage(),
                true,
                details.brandColour());
    }
}
