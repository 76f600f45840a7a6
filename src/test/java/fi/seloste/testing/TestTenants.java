package fi.seloste.testing;

import fi.seloste.common.CurrentTenant;
import fi.seloste.common.Language;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.tenant.Organisation;
import fi.seloste.tenant.OrganisationDetails;
import fi.seloste.tenant.Organisations;
import java.util.EnumMap;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Gives tests organisations of their own, so that none sees what another left behind. */
@TestComponent
public class TestTenants {

    private final Organisations organisations;
    private final Invitations invitations;

    TestTenants(Organisations organisations, Invitations invitations) {
        this.organisations = organisations;
        this.invitations = invitations;
    }

    /** A new organisation, whose owner is signed in from now on. */
    public Organisation create(String owner) {
        TestPerson.signIn(owner);
        var details = OrganisationDetails.named("Koefirma Oy", "0000001-9", Language.FI);
        return organisations.create(details, "koefirma-" + UUID.randomUUID());
    }

    /** Makes somebody a member, and signs them in. The owner has to be signed in before. */
    public void join(Organisation organisation, String subject, Role role) {
        var token = CurrentTenant.runAs(organisation.id(), () -> invitations.invite(role, "test"));
        TestPerson.signIn(subject);
        invitations.accept(token);
    }

    /** Makes the person of one of the demo's accounts a member. */
    public void joinFromDemo(TestTenant tenant, String account, Role role) throws Exception {
        var token = tenant.asOwner(() -> invitations.invite(role, "demo"));
        TestPerson.asDemo(account, () -> invitations.accept(token));
    }

    /** A new organisation with a member of every role, none of whom stays signed in. */
    public TestTenant withEveryRole() throws Exception {
        var mark = UUID.randomUUID().toString();
        var members = new EnumMap<Role, String>(Role.class);
        for (var role : Role.values()) {
            members.put(role, role.name().toLowerCase(java.util.Locale.ROOT) + "-" + mark);
        }
        return TestPerson.as(members.get(Role.OWNER), () -> {
            var organisation = create(members.get(Role.OWNER));
            for (var role : Role.values()) {
                if (role != Role.OWNER) {
                    TestPerson.signIn(members.get(Role.OWNER));
                    join(organisation, members.get(role), role);
                }
            }
            return new TestTenant(organisation, members);
        });
    }
}
