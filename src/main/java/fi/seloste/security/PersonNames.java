package fi.seloste.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What people are called; whoever was never seen, or is gone, is left out. */
public interface PersonNames {

    Map<PersonIdentity, String> of(Collection<PersonIdentity> people);

    /** The same by the ids that memberships know people by. */
    Map<UUID, String> ofIds(Collection<UUID> people);
}
