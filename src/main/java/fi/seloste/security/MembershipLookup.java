package fi.seloste.security;

import java.util.Optional;
import java.util.UUID;

/** Answers from the database on every call, so that a member removed while signed in is out at once. */
public interface MembershipLookup {

    Optional<Membership> find(PersonIdentity person, UUID organisation);
}
