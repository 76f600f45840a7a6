package fi.seloste.tenant;

import fi.seloste.security.Membership;
import fi.seloste.security.MembershipLookup;
import fi.seloste.security.PersonIdentity;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class MembershipReader implements MembershipLookup {

    private final MembershipRepository memberships;

    MembershipReader(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Membership> find(PersonIdentity person, UUID organisation) {
        return memberships
                .findOfPerson(person.issuer(), person.subject(), organisation)
                .map(found -> new Membership(
                        found.organisation(),
                        found.person(),
                        found.role(),
                        found.details().editorsPublish()));
    }
}
