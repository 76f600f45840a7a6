package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak is given: it lets in nobody by itself, and knows the application's addresses. */
class RealmTest {

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Realm(
            String realm,
            boolean registrationAllowed,
            int accessTokenLifespan,
            List<Object> users,
            List<Client> clients) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Client(
            String clientId,
            String secret,
            boolean publicClient,
            boolean implicitFlowEnabled,
            boolean directAccessGrantsEnabled,
            List<String> redirectUris,
            Map<String, String> attributes) {}

    private static Realm realm;
    private static Client client;

    @BeforeAll
    static void read() throws Exception {
        realm = new JsonMapper()
                .readValue(Files.readString(Path.of("docker/keycloak/seloste-realm.json")), Realm.class);
        client = realm.clients().getFirst();
    }

    @Test
    void hasNoAccountOfItsOwnAndNobodyMakesOneUnasked() {
        assertThat(realm.users()).isNull();
        assertThat(realm.registrationAllowed()).isFalse();
    }

    @Test
    void theClientsSecretComesFromOutside() {
        assertThat(client.clientId()).isEqualTo("seloste");
        assertThat(client.secret()).isEqualTo("${SELOSTE_OIDC_CLIENT_SECRET}");
        assertThat(client.publicClient()).isFalse();
    }

    @Test
    void peopleSignInAtKeycloakAloneAndComeBackToTheApplicationAlone() {
        assertThat(client.implicitFlowEnabled()).isFalse();
        assertThat(client.directAccessGrantsEnabled()).isFalse();
        assertThat(client.redirectUris()).containsExactly("${SELOSTE_PUBLIC_URL}/login/oauth2/code/seloste");
        assertThat(client.attributes())
                .containsEntry("pkce.code.challenge.method", "S256")
                .containsEntry("post.logout.redirect.uris", "${SELOSTE_PUBLIC_URL}/signin?out");
    }

    @Test
    void keycloakTellsTheApplicationOfASignOut() {
        assertThat(client.attributes())
                .containsEntry("backchannel.logout.url", "${SELOSTE_INTERNAL_URL}/logout/connect/back-channel/seloste")
                .containsEntry("backchannel.logout.session.required", "true");
    }

    /** So long a disabled account can still be used. */
    @Test
    void anAccessTokenLastsFiveMinutes() {
        assertThat(realm.accessTokenLifespan()).isEqualTo(300);
    }
}
