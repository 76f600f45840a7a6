package fi.seloste.security;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The person signed in, as the identity provider described them at sign-in.
 *
 * @param name  for greeting and for the audit trail's reader
 * @param email null where the provider gave none; never who somebody is
 * @param emailVerified whether the provider says that the address is theirs
 */
public record CurrentPerson(PersonIdentity identity, String name, String email, boolean emailVerified) {

    /** As much of a name as is kept of members and of whoever published. */
    private static final int LONGEST_NAME = 200;

    public CurrentPerson {
        name = name.substring(
                0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length()))));
    }

    public static Optional<CurrentPerson> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof OidcUser user)) {
            return Optional.empty();
        }
        var name = user.getFullName() != null ? user.getFullName() : user.getPreferredUsername();
        return Optional.of(new CurrentPerson(
                new PersonIdentity(user.getIssuer().toString(), user.getSubject()),
                name != null ? name : user.getSubject(),
                user.getEmail(),
                Boolean.TRUE.equals(user.getEmailVerified())));
    }

    public static CurrentPerson required() {
        return get().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }
}
