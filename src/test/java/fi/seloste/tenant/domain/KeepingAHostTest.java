package fi.seloste.tenant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.audit.AuditSearch;
import fi.seloste.audit.AuditTrail;
import fi.seloste.tenant.domain.CustomDomain.State;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestDns;
import fi.seloste.testing.TestTenant;
import fi.seloste.testing.TestTenants;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("A host is served for whoever proves it, for as long as they do")
@SelosteTest
class KeepingAHostTest {

    @Autowired
    CustomDomains domains;

    @Autowired
    DomainRound round;

    @Autowired
    ServedHosts hosts;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestTenants tenants;

    @Autowired
    TestDns dns;

    @Autowired
    JdbcTemplate jdbc;

    private final String host = "h" + UUID.randomUUID() + ".firma.example";
    private TestTenant ours;
    private TestTenant theirs;

    @BeforeEach
    void create() throws Exception {
        ours = tenants.withEveryRole();
        theirs = tenants.withEveryRole();
    }

    @Test
    void nothingIsServedBeforeItIsProven() throws Exception {
        state(ours);

        assertThat(check(ours)).isEqualTo(Outcome.NOTHING);
        assertThat(state(ours, State.STATED)).isTrue();
        assertThat(servedFor()).isNull();
        prove(ours);
        assertThat(check(ours)).isEqualTo(Outcome.RECORD);
        assertThat(servedFor()).isEqualTo(ours.id());
    }

    @Test
    void peopleAreSentThereOnceItLeadsHere() throws Exception {
        state(ours);
        prove(ours);
        check(ours);
        assertThat(isCanonical()).isFalse();

        dns.say(host, "CNAME", "localhost");
        check(ours);
        assertThat(isCanonical()).isTrue();
    }

    @Test
    void whatSomebodyStatesKeepsNobodyFromProvingIt() throws Exception {
        state(theirs);
        state(ours);
        prove(ours);

        assertThat(check(ours)).isEqualTo(Outcome.RECORD);
        assertThat(check(theirs)).isEqualTo(Outcome.ANOTHER_TEXT);
        assertThat(servedFor()).isEqualTo(ours.id());
    }

    @Test
    void whatIsProvenIsNotTakenFromWhoeverGoesOnProvingIt() throws Exception {
        proven(ours);
        state(theirs);
        dns.say("_seloste." + host, "TXT", code(ours), code(theirs));

        assertThat(check(theirs)).isEqualTo(Outcome.TAKEN);
        round.look();
        assertThat(check(theirs)).isEqualTo(Outcome.TAKEN);
        assertThat(servedFor()).isEqualTo(ours.id());
        assertThat(state(ours, State.SERVED)).isTrue();
    }

    @Test
    void whoeverHasTheDomainNowHasTheHostWithinMinutes() throws Exception {
        proven(theirs);
        state(ours);
        prove(ours);

        assertThat(check(ours)).isEqualTo(Outcome.TAKEN);
        round.look();
        assertThat(state(theirs, State.LAPSED)).isTrue();
        assertThat(check(ours)).isEqualTo(Outcome.RECORD);
        assertThat(servedFor()).isEqualTo(ours.id());
    }

    @Test
    void nobodyLosesAHostBecauseANameServerIsSilent() throws Exception {
        proven(theirs);
        state(ours);
        prove(ours);
        check(ours);
        dns.fallSilent(true);
        try {
            round.look();
        } finally {
            dns.fallSilent(false);
        }

        assertThat(servedFor()).isEqualTo(theirs.id());
        assertThat(state(theirs, State.DOUBTED)).isTrue();
    }

    @Test
    void whatIsNotProvenAnyMoreIsDoubtedAndThenNotServed() throws Exception {
        dns.say(host, "CNAME", "localhost");
        proven(ours);
        assertThat(isCanonical()).isTrue();
        dns.forget("_seloste." + host, "TXT");

        lookAfter("25 hour");
        assertThat(state(ours, State.DOUBTED)).isTrue();
        assertThat(servedFor()).isEqualTo(ours.id());
        assertThat(isCanonical()).as("nobody is sent there").isFalse();

        doubtedFor("13 day");
        lookAfter("2 hour");
        assertThat(servedFor()).isEqualTo(ours.id());
        doubtedFor("15 day");
        lookAfter("2 hour");
        assertThat(state(ours, State.LAPSED)).isTrue();
        assertThat(servedFor()).isNull();

        prove(ours);
        check(ours);
        assertThat(state(ours, State.SERVED)).isTrue();
        assertThat(servedFor()).isEqualTo(ours.id());
    }

    @Test
    void aDoubtIsForgottenWhenTheRecordIsBack() throws Exception {
        proven(ours);
        dns.forget("_seloste." + host, "TXT");
        lookAfter("25 hour");
        prove(ours);
        lookAfter("2 hour");

        assertThat(state(ours, State.SERVED)).isTrue();
    }

    @Test
    void aLookThatFindsItAllInOrderLeavesNoTrace() throws Exception {
        proven(ours);
        var before = entries();

        lookAfter("25 hour");
        assertThat(entries()).isEqualTo(before);
        var asked = dns.asked();
        round.look();
        assertThat(dns.asked()).as("not again the same day").isEqualTo(asked);
    }

    @Test
    void aHostThatIsRemovedOrReplacedIsServedNoMoreAndNeedsANewCode() throws Exception {
        proven(ours);
        var first = code(ours);
        ours.asOwner(domains::remove);
        assertThat(servedFor()).isNull();

        state(ours);
        assertThat(code(ours)).isNotEqualTo(first);
        assertThat(check(ours)).isEqualTo(Outcome.ANOTHER_TEXT);
        prove(ours);
        check(ours);
        ours.asOwner(() -> domains.state("another-" + host));
        assertThat(servedFor()).isNull();
        assertThat(state(ours, State.STATED)).isTrue();
    }

    @Test
    void theSameHostStatedAgainStaysAsItIs() throws Exception {
        proven(ours);
        var code = code(ours);
        state(ours);

        assertThat(code(ours)).isEqualTo(code);
        assertThat(servedFor()).isEqualTo(ours.id());
    }

    @Test
    void theDatabaseItselfServesAHostForOneOrganisationAndOnlyWhatIsStated() throws Exception {
        proven(ours);
        state(theirs);
        var insert = "insert into served_host (host, organisation_id, domain_id, canonical, contested, due_at)"
                + " select ?, ?, id, false, false, utc_timestamp(6) from custom_domain where tenant_id = ?";

        assertThatThrownBy(() -> jdbc.update(
                        insert, host, theirs.id().toString(), theirs.id().toString()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.update(
                        insert, "x" + host, theirs.id().toString(), ours.id().toString()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nobodyHasNameServersAskedOverAndOver() throws Exception {
        state(ours);
        for (var time = 0; time < CustomDomains.MOST_CHECKS; time++) {
            check(ours);
        }
        var asked = dns.asked();

        assertThatThrownBy(() -> check(ours)).isInstanceOf(TooOftenException.class);
        ours.asOwner(() -> domains.state("another-" + host));
        assertThatThrownBy(() -> check(ours)).isInstanceOf(TooOftenException.class);
        assertThat(dns.asked()).isEqualTo(asked);
    }

    @Test
    void whatIsServedIsKnownEverywhereWithinTwoSeconds() throws Exception {
        proven(ours);
        within2Seconds(true);
        assertThat(hosts.organisationAt(host.toUpperCase(Locale.ROOT) + ".:8080"))
                .hasValue(ours.organisation().slug());
        jdbc.update("delete from served_host where host = ?", host);
        within2Seconds(false);
    }

    private void within2Seconds(boolean known) throws InterruptedException {
        var until = System.nanoTime() + 2_000_000_000L;
        while (hosts.organisationAt(host).isPresent() != known) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(50);
        }
    }

    private void proven(TestTenant tenant) throws Exception {
        state(tenant);
        prove(tenant);
        assertThat(check(tenant)).isEqualTo(Outcome.RECORD);
    }

    private void state(TestTenant tenant) throws Exception {
        tenant.asOwner(() -> domains.state(host));
    }

    private void prove(TestTenant tenant) throws Exception {
        dns.say("_seloste." + host, "TXT", code(tenant));
    }

    private Outcome check(TestTenant tenant) throws Exception {
        return tenant.asOwner(domains::check);
    }

    private String code(TestTenant tenant) throws Exception {
        return tenant.asOwner(() -> domains.current().orElseThrow().code());
    }

    private boolean state(TestTenant tenant, State state) throws Exception {
        return tenant.asOwner(() -> domains.current().orElseThrow().state()) == state;
    }

    /** As if so much time had passed since it was last looked at. */
    private void lookAfter(String time) {
        jdbc.update("update served_host set due_at = due_at - interval " + time + " where host = ?", host);
        round.look();
    }

    private void doubtedFor(String time) {
        jdbc.update("update custom_domain set since = utc_timestamp(6) - interval " + time + " where host = ?", host);
    }

    private long entries() throws Exception {
        return ours.asOwner(() -> trail.count(AuditSearch.ALL));
    }

    private UUID servedFor() {
        return jdbc.queryForList("select organisation_id from served_host where host = ?", String.class, host).stream()
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }

    private boolean isCanonical() {
        return jdbc.queryForObject("select canonical from served_host where host = ?", Boolean.class, host);
    }
}
