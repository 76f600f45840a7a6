package fi.seloste.bench;

import static fi.seloste.bench.Figures.median;
import static fi.seloste.bench.Figures.say;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.contact.Contacts;
import fi.seloste.contact.list.ContactFilter;
import fi.seloste.contact.list.ContactList;
import fi.seloste.contact.list.Listing;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TestPerson;
import fi.seloste.testing.Visitor;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What a person at work costs, in an organisation with some 20,000 contacts. */
@SelosteTest
class WindowsBench {

    private static final int SESSIONS = 100;
    private static final int DOUBLINGS = 14;

    /** Of heap for a session with two windows, with what the demo's provider keeps of its sign-in. */
    private static final double SESSION_LIMIT_KB = 1000;

    /** A filtered page of the contacts, as a multiple of an unfiltered one. */
    private static final double FILTER_LIMIT = 20;

    @LocalServerPort
    int port;

    @Autowired
    FilledTenants tenants;

    @Autowired
    Invitations invitations;

    @Autowired
    Contacts contacts;

    @Autowired
    ContactList list;

    @Autowired
    DataSource dataSource;

    private FilledTenant tenant;

    @BeforeEach
    void fill() throws Exception {
        tenant = tenants.create();
        var id = tenant.tenant().id();
        var database = JdbcClient.create(dataSource);
        for (int doubling = 0; doubling < DOUBLINGS; doubling++) {
            database.sql("""
                            insert into contact (tenant_id, id, version, name, organisation, search)
                            select tenant_id, uuid(), 0, concat(substring(sha2(concat(id, :n), 256), 1, 8), ' Koe'),
                              organisation, concat(substring(sha2(concat(id, :n), 256), 1, 8), ' koe')
                            from contact where tenant_id = :tenant
                            """)
                    .param("n", doubling)
                    .param("tenant", id.toString())
                    .update();
        }
    }

    @Test
    void aFilteredPageTakesAFewTimesWhatAnUnfilteredTakes() throws Exception {
        tenant.tenant().asOwner(() -> {
            say("contacts of the organisation", list.count(ContactFilter.ALL), "");
            var plain = page("");
            var filtered = page("a1b koe");
            say("unfiltered page of contacts and their number", plain, "ms");
            say("filtered page of contacts and their number", filtered, "ms");
            say("filtered by unfiltered (limit " + FILTER_LIMIT + ")", filtered / plain, "times");
            assertThat(filtered).isLessThan(FILTER_LIMIT * plain);
        });
    }

    @Test
    void aSessionHoldsLittleOfTheHeap() throws Exception {
        joinAsDemoAccount();
        var organisation = "/o/" + tenant.text(Kind.ORGANISATION_SLUG);
        // What the first of all loads belongs to no session.
        work(organisation);
        var before = usedHeap();
        for (int session = 0; session < SESSIONS; session++) {
            work(organisation);
        }
        var each = (usedHeap() - before) / 1024.0 / SESSIONS;
        say("heap for a session (limit " + SESSION_LIMIT_KB + ")", each, "kB");
        assertThat(each).isLessThan(SESSION_LIMIT_KB);
    }

    private double page(String search) {
        var times = new double[60];
        for (int i = -20; i < times.length; i++) {
            var start = System.nanoTime();
            list.page(Listing.of(ContactFilter.of(search)), 0, 50);
            list.count(ContactFilter.of(search));
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return median(times);
    }

    /** Signs in, opens the list of contacts and a register, and leaves both windows open. */
    private void work(String organisation) {
        try (var visitor = new Visitor(port)) {
            visitor.signIn("newcomer");
            for (var view : List.of("/contacts", "/registers/" + tenant.text(Kind.REGISTER_SLUG))) {
                var opened = visitor.get(organisation + view);
                assertThat(opened.statusCode()).isEqualTo(200);
                assertThat(opened.uri()).hasPath(organisation + view);
            }
        }
    }

    private void joinAsDemoAccount() throws Exception {
        var token = tenant.tenant().asOwner(() -> invitations.invite(Role.EDITOR, "bench"));
        var claims = Map.<String, Object>of("iss", "https://demo.seloste.example", "sub", "newcomer", "name", "n");
        var user = new DefaultOidcUser(List.of(), new OidcIdToken("t", null, null, claims));
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(user, AuthorityUtils.NO_AUTHORITIES, "seloste"));
        invitations.accept(token);
        TestPerson.signOut();
    }

    private static long usedHeap() throws InterruptedException {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
