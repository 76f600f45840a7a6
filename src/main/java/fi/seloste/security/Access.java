package fi.seloste.security;

import fi.seloste.common.CurrentTenant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether the person signed in may do something in the current organisation. Services ask through annotations. */
@Component("access")
public class Access {

    private final ObjectProvider<MembershipLookup> memberships;

    Access(ObjectProvider<MembershipLookup> memberships) {
        this.memberships = memberships;
    }

    public boolean permits(Permission permission) {
        return membership().filter(membership -> membership.permits(permission)).isPresent();
    }

    public Optional<Membership> membership() {
        return CurrentPerson.get().flatMap(person -> CurrentTenant.get()
                .flatMap(tenant -> memberships.getObject().find(person.identity(), tenant)));
    }
}
