package fi.seloste.testing;

import fi.seloste.common.CurrentTenant;
import fi.seloste.security.Role;
import fi.seloste.tenant.Organisation;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * An organisation with a member of every role.
 *
 * @param members the subject of the member of each role
 */
public record TestTenant(Organisation organisation, Map<Role, String> members) {

    public UUID id() {
        return organisation.id();
    }

    public String member(Role role) {
        return members.get(role);
    }

    /** Does something in the organisation as the member of a role. */
    public <T> T as(Role role, Callable<T> work) throws Exception {
        return TestPerson.as(member(role), () -> CurrentTenant.runAs(id(), work));
    }

    public void as(Role role, Work work) throws Exception {
        as(role, () -> {
            work.run();
            return null;
        });
    }

    public <T> T asOwner(Callable<T> work) throws Exception {
        return as(Role.OWNER, work);
    }

    public void asOwner(Work work) throws Exception {
        as(Role.OWNER, work);
    }

    /** Something that a test does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
