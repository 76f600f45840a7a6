package fi.seloste.testing;

import fi.seloste.security.Role;
import fi.seloste.testing.ServiceCalls.Caller;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Everyone there is, at a browser of their own, each signed in once: members of the first of the two organisations. */
@TestComponent
public class Visitors {

    private final Environment environment;
    private final TwoTenants organisations;
    private final TestTenants tenants;
    private final Map<Caller, Visitor> visitors = new EnumMap<>(Caller.class);

    Visitors(Environment environment, TwoTenants organisations, TestTenants tenants) {
        this.environment = environment;
        this.organisations = organisations;
        this.tenants = tenants;
    }

    public synchronized Visitor of(Caller caller) throws Exception {
        var known = visitors.get(caller);
        if (known != null) {
            return known;
        }
        var visitor = new Visitor(environment.getRequiredProperty("local.server.port", Integer.class));
        switch (caller) {
            case OWNER -> signIn(visitor, "polku-owner", organisations.ours(), Role.OWNER);
            case EDITOR -> signIn(visitor, "polku-editor", organisations.ours(), Role.EDITOR);
            case VIEWER -> signIn(visitor, "polku-viewer", organisations.ours(), Role.VIEWER);
            case AUDITOR -> signIn(visitor, "polku-auditor", organisations.ours(), Role.AUDITOR);
            case MEMBER_OF_ANOTHER -> signIn(visitor, "kevatvalmennus-owner", organisations.theirs(), Role.OWNER);
            case NEWCOMER -> visitor.signIn("newcomer");
            case OPERATOR -> visitor.signIn("operator");
            case NOBODY -> {}
        }
        visitors.put(caller, visitor);
        return visitor;
    }

    private void signIn(Visitor visitor, String account, FilledTenant organisation, Role role) throws Exception {
        tenants.joinFromDemo(organisation.tenant(), account, role);
        visitor.signIn(account);
    }
}
