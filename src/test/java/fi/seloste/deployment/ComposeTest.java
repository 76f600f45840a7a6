package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Trying Seloste out on one machine: the application, its database, Keycloak, and a place where mail ends. */
class ComposeTest {

    private final Map<String, Map<String, Object>> services = services();

    @ParameterizedTest
    @ValueSource(strings = {"seloste", "database", "keycloak", "mail"})
    void everyServiceComesBackAfterAFall(String service) {
        assertThat(services.get(service)).containsEntry("restart", "unless-stopped");
    }

    @Test
    void nothingIsReachedFromOtherMachines() {
        services.forEach((name, service) ->
                assertThat(list(service, "ports")).as(name).allMatch(port -> port.startsWith("127.0.0.1:")));
        assertThat(list(services.get("database"), "ports")).isEmpty();
    }

    @Test
    void passwordsAreNeverWrittenDown() throws IOException {
        var made = Files.readString(Path.of("docker/make-env"));
        services.values().forEach(service -> environment(service).forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET)") && !name.equals("MARIADB_RANDOM_ROOT_PASSWORD")) {
                assertThat(value).as(name).matches("\\$\\{[A-Z_]+:\\?.*}");
                assertThat(made).contains(value.replaceAll("^\\$\\{|:.*", "") + "=$(random)");
            }
        }));
        assertThat(Files.readAllLines(Path.of(".gitignore"))).contains("/docker/.env");
    }

    @Test
    void theApplicationMayChangeNothing() {
        assertThat(services.get("seloste"))
                .containsEntry("read_only", true)
                .containsEntry("tmpfs", List.of("/tmp"))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"));
    }

    @Test
    void theDatabaseIsSetUpAsTheProductExpects() {
        assertThat(services.get("database")).containsEntry("image", "mariadb:11.4");
        assertThat(list(services.get("database"), "command"))
                .contains("--innodb-snapshot-isolation=ON", "--character-set-server=utf8mb4");
    }

    @Test
    void keycloakKnowsTheApplicationByTheSameNames() {
        var seloste = environment(services.get("seloste"));
        var keycloak = environment(services.get("keycloak"));
        assertThat(keycloak).containsEntry("SELOSTE_PUBLIC_URL", seloste.get("SELOSTE_PUBLIC_URL"));
        assertThat(keycloak).containsEntry("SELOSTE_OIDC_CLIENT_SECRET", seloste.get("SELOSTE_OIDC_CLIENT_SECRET"));
        var hostname = list(services.get("keycloak"), "command").stream()
                .filter(option -> option.startsWith("--hostname="))
                .map(option -> option.substring("--hostname=".length()))
                .findFirst()
                .orElseThrow();
        assertThat(seloste).containsEntry("SELOSTE_OIDC_ISSUER", hostname + "/realms/seloste");
        assertThat(list(services.get("keycloak"), "volumes")).contains("./keycloak:/opt/keycloak/data/import:ro");
        assertThat(Path.of("docker/keycloak/seloste-realm.json")).exists();
    }

    private static Map<String, Map<String, Object>> services() {
        try (var file = Files.newBufferedReader(Path.of("docker/compose.yaml"))) {
            Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(file);
            return compose.get("services");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Map<String, Object> service, String key) {
        return (List<String>) service.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> environment(Map<String, Object> service) {
        var environment = new java.util.TreeMap<String, String>();
        ((Map<String, Object>) service.getOrDefault("environment", Map.of()))
                .forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }
}
