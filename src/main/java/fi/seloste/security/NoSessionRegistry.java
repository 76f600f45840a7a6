package fi.seloste.security;

import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/** Which session belongs to which sign-in is read from the session itself: {@link EndedSignIns}. */
class NoSessionRegistry implements OidcSessionRegistry {

    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    @Override
    public OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
