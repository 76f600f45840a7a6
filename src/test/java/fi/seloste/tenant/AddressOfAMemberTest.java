package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.security.Role;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

@SelosteTest
class AddressOfAMemberTest {

    @Autowired
    Letters letters;

    @Autowired
    Organisations organisations;

    @Autowired
    TestTenants tenants;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcTemplate jdbc;

    TestTenant tenant;

    @BeforeEach
    void create() throws Exception {
        tenant = tenants.withEveryRole();
    }

    @AfterEach
    void signOut() {
        TestPerson.signOut();
    }

    @Test
    void isTakenOverAtEachSignInAndLettersGoThereWhileTheProviderVouchesForIt() throws Exception {
        signIn(tenant.member(Role.OWNER), "first@osoite.example", true);
        assertThat(mine().address()).isEqualTo("first@osoite.example");

        signIn(tenant.member(Role.OWNER), "second@osoite.example", true);
        assertThat(mine().address()).isEqualTo("second@osoite.example");

        signIn(tenant.member(Role.OWNER), "second@osoite.example", false);
        assertThat(mine().address()).isNull();

        signIn(tenant.member(Role.OWNER), "third@osoite.example", null);
        assertThat(mine().address()).isNull();
    }

    @Test
    void doesNotDecideWhoSomebodyIs() throws Exception {
        signIn(tenant.member(Role.OWNER), "same@osoite.example", true);
        var stranger = "stranger-" + UUID.randomUUID();
        signIn(stranger, "same@osoite.example", true);

        assertThat(TestPerson.as(stranger, organisations::mine)).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from person where subject = ?", Integer.class, stranger))
                .as("whoever is a member nowhere is not stored")
                .isZero();
    }

    private Letters.Choice mine() throws Exception {
        return tenant.asOwner(() -> letters.mine());
    }

    private void signIn(String subject, String email, Boolean verified) {
        var claims = new HashMap<String, Object>();
        claims.put("iss", TestPerson.ISSUER);
        claims.put("sub", subject);
        claims.put("name", subject);
        claims.put("email", email);
        if (verified != null) {
            claims.put("email_verified", verified);
        }
        var token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), claims);
        var authentication = new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "seloste");
        SecurityContextHolder.getContext().setAuthentication(authentication);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(authentication, getClass()));
    }
}
