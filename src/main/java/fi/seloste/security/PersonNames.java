package fi.seloste.security;

import java.util.Collection;
import java.util.Map;

/** What people are called; whoever was never seen, or is gone, is left out. */
public interface PersonNames {

    Map<PersonIdentity, String> of(Collection<PersonIdentity> people);
}
