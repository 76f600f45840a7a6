package fi.seloste.security;

import fi.seloste.common.CurrentTenant;
import fi.seloste.installation.Installation;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the person signed in may do something in the current organisation. Services ask through annotations. */
@Component("access")
public class Access {

    private final ObjectProvider<MembershipLookup> memberships;

    private final Installation installation;

    Access(ObjectProvider<MembershipLookup> memberships, Installation installation) {
        this.memberships = memberships;
        this.installation = installation;
    }

    public boolean permits(Permission permission) {
        return membership().filter(membership -> membership.permits(permission)).isPresent();
    }

    /** Whether it is one of those who run the installation; that is no place in any organisation. */
    public boolean oversees() {
        return CurrentPerson.get()
                .map(CurrentPerson::identity)
                .filter(person -> installation.isOperator(person.issuer(), person.subject()))
                .isPresent();
    }

    public Optional<Membership> membership() {
        return CurrentPerson.get().flatMap(person -> CurrentTenant.get()
                .flatMap(tenant -> memberships.getObject().find(person.identity(), tenant)));
    }
}
