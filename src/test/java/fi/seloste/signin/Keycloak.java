package fi.seloste.signin;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Keycloak with the realm that the product ships, and what its administrator does there. */
final class Keycloak implements AutoCloseable {

    static final String SECRET = "of-this-run-alone";
    static final String PASSWORD = "Kolme sanaa riittää 3";

    private static final Duration START = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final Process process;

    /** @param application where the application will be reached, by people and by Keycloak */
    Keycloak(int port, String application) throws Exception {
        address = "http://localhost:" + port;
        var home = Path.of(System.getProperty("seloste.keycloak"));
        FileSystemUtils.deleteRecursively(home.resolve("data"));
        Files.createDirectories(home.resolve("data/import"));
        Files.copy(Path.of("docker/keycloak/seloste-realm.json"), home.resolve("data/import/seloste-realm.json"));
        var builder = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--import-realm",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=" + address)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/keycloak.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", SECRET,
                        "KC_CACHE", "local",
                        "SELOSTE_OIDC_CLIENT_SECRET", SECRET,
                        "SELOSTE_PUBLIC_URL", application,
                        "SELOSTE_INTERNAL_URL", application));
        process = builder.start();
        awaitStart();
    }

    String issuer() {
        return address + "/realms/seloste";
    }

    /** An account, by whose id the administrator speaks of it. */
    String createAccount(String username) {
        var user = Map.of(
                "username",
                username,
                "email",
                username + "@example.com",
                "emailVerified",
                true,
                "firstName",
                "Koe",
                "lastName",
                "Käyttäjä",
                "enabled",
                true,
                "credentials",
                new Object[] {Map.of("type", "password", "value", PASSWORD, "temporary", false)});
        var created = administer("POST", "/users", user);
        return created.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    /** Ends every session of the person; Keycloak tells the applications. */
    void signOutEverywhere(String id) {
        administer("POST", "/users/" + id + "/logout", Map.of());
    }

    void disable(String id) {
        administer("PUT", "/users/" + id, Map.of("enabled", false));
    }

    void letAccessTokensLast(Duration duration) {
        administer("PUT", "", Map.of("accessTokenLifespan", duration.toSeconds()));
    }

    @Override
    public void close() throws Exception {
        client.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
    }

    private HttpResponse<String> administer(String method, String path, Object body) {
        var request = HttpRequest.newBuilder(URI.create(address + "/admin/realms/seloste" + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        var answer = send(request.build());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private String token() {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        var answer = send(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        JsonNode token = JSON.readTree(answer.body());
        return token.get("access_token").asString();
    }

    private void awaitStart() throws Exception {
        var deadline = System.nanoTime() + START.toNanos();
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .build();
        while (true) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroy();
                throw new IllegalStateException(
                        "Keycloak did not start: " + Files.readString(Path.of("target/keycloak.log")));
            }
            Thread.sleep(300);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
