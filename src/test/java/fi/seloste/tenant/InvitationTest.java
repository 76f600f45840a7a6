package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.security.Role;
import fi.seloste.testing.AtOnce;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TenantRows;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SelosteTest
class InvitationTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @Autowired
    TestTenants tenants;

    @Autowired
    TenantRows rows;

    @Autowired
    JdbcTemplate jdbc;

    private final String invited = "invited-" + UUID.randomUUID();
    private final String another = "another-" + UUID.randomUUID();
    private TestTenant tenant;

    @BeforeEach
    void createOrganisation() throws Exception {
        tenant = tenants.withEveryRole();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverAcceptsItIsAMemberInItsRole(Role role) throws Exception {
        var token = invite(role);

        assertThat(accept(invited, token)).map(Organisation::id).hasValue(tenant.id());

        assertThat(TestPerson.as(invited, organisations::mine))
                .extracting(Organisation::id)
                .containsExactly(tenant.id());
        assertThat(roleOf(invited)).isEqualTo(role);
    }

    @Test
    void itSaysWhatItOffersBeforeItIsAccepted() throws Exception {
        var token = invite(Role.VIEWER);

        assertThat(open(invited, token))
                .hasValue(new Invitations.Offer(tenant.organisation().details().name(), Role.VIEWER));
    }

    @Test
    void openingItUsesNothingUp() throws Exception {
        var token = invite(Role.VIEWER);
        open(invited, token);
        open(another, token);
        open(invited, token);

        assertThat(accept(invited, token)).isPresent();
    }

    @Test
    void itWorksOnce() throws Exception {
        var token = invite(Role.VIEWER);
        accept(invited, token);

        assertThat(accept(another, token)).isEmpty();
        assertThat(TestPerson.as(another, organisations::mine)).isEmpty();
    }

    @Test
    void itExpires() throws Exception {
        var token = invite(Role.VIEWER);
        letExpire();

        assertThat(accept(invited, token)).isEmpty();
        assertThat(TestPerson.as(invited, organisations::mine)).isEmpty();
    }

    @Test
    void usedExpiredWithdrawnAndUnknownOnesLookTheSame() throws Exception {
        var used = invite(Role.VIEWER);
        accept(another, used);
        var withdrawn = invite(Role.VIEWER);
        tenant.asOwner(() -> invitations.withdraw(invitations.all().stream()
                .filter(each -> each.acceptedAt() == null)
                .findFirst()
                .orElseThrow()
                .id()));
        var expired = invite(Role.VIEWER);
        letExpire();

        for (var token : new String[] {used, withdrawn, expired, "unknown"}) {
            assertThat(open(invited, token)).isEqualTo(Optional.empty());
            assertThat(accept(invited, token)).isEqualTo(Optional.empty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "../..", "<script>alert(1)</script>", "' or 1=1 --", "\u0000", "ä🙂"})
    void whatIsNoTokenOffersNothing(String token) throws Exception {
        assertThat(open(invited, token)).isEmpty();
        assertThat(accept(invited, token)).isEmpty();
    }

    @RepeatedTest(5)
    void ofTwoWhoAcceptItAtTheSameTimeOneIsLetIn() throws Exception {
        var token = invite(Role.EDITOR);

        var outcomes = AtOnce.all(() -> accept(invited, token), () -> accept(another, token));

        assertThat(outcomes).extracting(AtOnce.Outcome::error).containsOnlyNulls();
        assertThat(outcomes)
                .extracting(AtOnce.Outcome::result)
                .filteredOn(Optional::isPresent)
                .hasSize(1);
        assertThat(tenant.asOwner(members::all)).hasSize(Role.values().length + 1);
    }

    @Test
    void whoeverIsAMemberKeepsTheirRoleAndItStaysOpen() throws Exception {
        var token = invite(Role.OWNER);

        assertThat(accept(tenant.member(Role.VIEWER), token)).isPresent();

        assertThat(roleOf(tenant.member(Role.VIEWER))).isEqualTo(Role.VIEWER);
        assertThat(accept(invited, token)).isPresent();
    }

    @Test
    void itsTokenIsStoredNowhere() throws Exception {
        var token = invite(Role.VIEWER);
        var bytes = HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.mentioning(tenant.id(), token)).isEmpty();
        assertThat(rows.mentioning(tenant.id(), bytes)).isEmpty();
        assertThat(tenant.asOwner(invitations::all))
                .noneMatch(each -> Objects.toString(each).contains(token));
    }

    private String invite(Role role) throws Exception {
        return tenant.asOwner(() -> invitations.invite(role, "A note"));
    }

    private Optional<Invitations.Offer> open(String person, String token) throws Exception {
        return TestPerson.as(person, () -> invitations.open(token));
    }

    private Optional<Organisation> accept(String person, String token) throws Exception {
        return TestPerson.as(person, () -> invitations.accept(token));
    }

    private void letExpire() {
        jdbc.update(
                "update invitation set expires_at = date_sub(expires_at, interval 15 day) where organisation_id = ?",
                tenant.id().toString());
    }

    private Role roleOf(String person) throws Exception {
        return tenant.asOwner(members::all).stream()
                .filter(member -> member.name().equals(person))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
