package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.security.Role;
import fi.seloste.testing.AtOnce;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An organisation always has an owner. */
@SelosteTest
class LastOwnerTest {

    /** The member who becomes the second owner. */
    private static final Role SECOND = Role.EDITOR;

    @Autowired
    Members members;

    @Autowired
    TestTenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    private TestTenant tenant;
    private UUID first;
    private UUID second;

    @BeforeEach
    void createOrganisation() throws Exception {
        tenant = tenants.withEveryRole();
        first = membershipOf(Role.OWNER);
        second = membershipOf(SECOND);
    }

    @Test
    void theLastOneCannotLeave() {
        assertThatThrownBy(() -> tenant.asOwner(members::leave)).isInstanceOf(LastOwnerException.class);
        assertThat(owners()).containsExactly(first);
    }

    @Test
    void theLastOneCannotBeRemoved() {
        assertThatThrownBy(() -> tenant.asOwner(() -> members.remove(first))).isInstanceOf(LastOwnerException.class);
        assertThat(owners()).containsExactly(first);
    }

    @Test
    void theLastOneCannotTakeAnotherRole() {
        for (var role : List.of(Role.EDITOR, Role.VIEWER, Role.AUDITOR)) {
            assertThatThrownBy(() -> tenant.asOwner(() -> members.changeRole(first, role)))
                    .isInstanceOf(LastOwnerException.class);
        }
        assertThat(owners()).containsExactly(first);
    }

    @Test
    void oneOfTwoCanGo() throws Exception {
        makeSecondOwner();

        tenant.asOwner(members::leave);

        assertThat(owners()).containsExactly(second);
    }

    @Test
    void othersLeaveAsTheyLike() throws Exception {
        tenant.as(Role.VIEWER, members::leave);

        assertThat(tenant.asOwner(members::all))
                .extracting(Members.Member::role)
                .doesNotContain(Role.VIEWER)
                .hasSize(3);
    }

    @RepeatedTest(10)
    void twoWhoRemoveEachOtherAtOnceLeaveOneBehind() throws Exception {
        makeSecondOwner();

        oneOf(() -> asFirst(() -> members.remove(second)), () -> asSecond(() -> members.remove(first)));
    }

    @RepeatedTest(10)
    void twoWhoLeaveAtOnceLeaveOneBehind() throws Exception {
        makeSecondOwner();

        oneOf(() -> asFirst(members::leave), () -> asSecond(members::leave));
    }

    @RepeatedTest(10)
    void twoWhoStepDownAtOnceLeaveOneBehind() throws Exception {
        makeSecondOwner();

        oneOf(
                () -> asFirst(() -> members.changeRole(first, Role.VIEWER)),
                () -> asSecond(() -> members.changeRole(second, Role.VIEWER)));
    }

    /** Whoever comes second is told why, or is no owner any more by then. */
    private void oneOf(Callable<Void> one, Callable<Void> other) throws Exception {
        var outcomes = AtOnce.all(one, other);

        assertThat(owners()).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome.error() != null)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.error())
                        .isInstanceOfAny(
                                LastOwnerException.class,
                                org.springframework.security.access.AccessDeniedException.class));
    }

    private Void asFirst(TestTenant.Work work) throws Exception {
        tenant.asOwner(work);
        return null;
    }

    private Void asSecond(TestTenant.Work work) throws Exception {
        tenant.as(SECOND, work);
        return null;
    }

    private void makeSecondOwner() throws Exception {
        tenant.asOwner(() -> members.changeRole(second, Role.OWNER));
    }

    private UUID membershipOf(Role role) throws Exception {
        return tenant.asOwner(members::all).stream()
                .filter(member -> member.role() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<UUID> owners() {
        return jdbc.queryForList(
                "select id from membership where organisation_id = ? and role = 'OWNER'",
                UUID.class,
                tenant.id().toString());
    }
}
