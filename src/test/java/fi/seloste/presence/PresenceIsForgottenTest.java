package fi.seloste.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.security.Role;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestTenants;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SelosteTest
class PresenceIsForgottenTest {

    @Autowired
    Presences presences;

    @Autowired
    PresenceRows rows;

    @Autowired
    TestTenants tenants;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void ofAWindowThatWentWithoutAWordNothingStays() throws Exception {
        var tenant = tenants.withEveryRole();
        var gone = UUID.randomUUID();
        var here = UUID.randomUUID();
        tenant.as(Role.VIEWER, () -> presences.stay(gone, UUID.randomUUID(), false));
        tenant.as(Role.AUDITOR, () -> presences.stay(here, UUID.randomUUID(), false));
        jdbc.update("update presence set seen_at = seen_at - interval 11 minute where id = ?", gone.toString());

        rows.forget();

        assertThat(jdbc.queryForList(
                        "select id from presence where tenant_id = ?",
                        String.class,
                        tenant.id().toString()))
                .containsExactly(here.toString());
    }
}
