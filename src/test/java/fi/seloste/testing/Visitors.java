package fi.seloste.testing;

import fi.seloste.security.Role;
import fi.seloste.testing.ServiceCalls.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Everyone there is, at a browser of their own: members of the first of the two organisations. */
@TestComponent
public class Visitors {

    /** A sign-in is used again while its access token lasts, so that no test depends on how long those before it took. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private record Seated(Visitor visitor, Instant since) {}

    private final Environment environment;
    private final TwoTenants organisations;
    private final TestTenants tenants;
    private final Map<Caller, Seated> visitors = new EnumMap<>(Caller.class);

    Visitors(Environment environment, TwoTenants organisations, TestTenants tenants) {
        this.environment = environment;
        this.organisations = organisations;
        this.tenants = tenants;
    }

    public synchronized Visitor of(Caller caller) throws Exception {
        var seated = visitors.get(caller);
        if (seated == null || seated.since().isBefore(Instant.now().minus(LONGEST))) {
            seated = new Seated(seat(caller, seated == null), Instant.now());
            visitors.put(caller, seated);
        }
        return seated.visitor();
    }

    private Visitor seat(Caller caller, boolean first) throws Exception {
        var visitor = new Visitor(environment.getRequiredProperty("local.server.port", Integer.class));
        switch (caller) {
            case OWNER -> signIn(visitor, "polku-owner", organisations.ours(), Role.OWNER, first);
            case EDITOR -> signIn(visitor, "polku-editor", organisations.ours(), Role.EDITOR, first);
            case VIEWER -> signIn(visitor, "polku-viewer", organisations.ours(), Role.VIEWER, first);
            case AUDITOR -> signIn(visitor, "polku-auditor", organisations.ours(), Role.AUDITOR, first);
            case MEMBER_OF_ANOTHER ->
                signIn(visitor, "kevatvalmennus-owner", organisations.theirs(), Role.OWNER, first);
            case NEWCOMER -> visitor.signIn("newcomer");
            case OPERATOR -> visitor.signIn("operator");
            case NOBODY -> {}
        }
        return visitor;
    }

    private void signIn(Visitor visitor, String account, FilledTenant organisation, Role role, boolean first)
            throws Exception {
        if (first) {
            tenants.joinFromDemo(organisation.tenant(), account, role);
        }
        visitor.signIn(account);
    }
}
