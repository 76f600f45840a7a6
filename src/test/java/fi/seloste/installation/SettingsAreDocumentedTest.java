package fi.seloste.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What can be set and what the documentation says can be set are the same. */
class SettingsAreDocumentedTest {

    private static final Pattern VARIABLE = Pattern.compile("\\bSELOSTE_[A-Z_]*[A-Z]\\b");

    @Test
    void theTableHasEverySettingOnceAndNoOther() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/operations.md")).stream()
                .filter(line -> line.startsWith("| `SELOSTE_"))
                .map(line -> line.split("`")[1])
                .toList();
        assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(settings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/operations.md",
                "docker/Dockerfile",
                "docker/compose.yaml",
                "docker/healthy",
                "helm/seloste/values.yaml",
                "helm/seloste/templates/deployment.yaml"
            })
    void nothingElseIsSpokenOf(String file) throws IOException {
        var spoken = new TreeSet<String>();
        VARIABLE.matcher(Files.readString(Path.of(file))).results().forEach(found -> spoken.add(found.group()));
        // Of Keycloak's realm, and of the cookie that the ingress gives.
        spoken.removeAll(Set.of("SELOSTE_INTERNAL_URL", "SELOSTE_INSTANCE"));
        assertThat(settings()).containsAll(spoken);
    }

    private static Set<String> settings() throws IOException {
        var settings = new TreeSet<String>();
        add(settings, "SELOSTE", Settings.class);
        var file = Files.readString(Path.of("src/main/resources/application.yaml"));
        Pattern.compile("\\$\\{(seloste\\.[a-z.-]+)")
                .matcher(file)
                .results()
                .forEach(found -> settings.add(variable(found.group(1))));
        Map<String, Map<String, Object>> yaml = new Yaml().load(file);
        add(settings, "SELOSTE", yaml.get("seloste"));
        return settings;
    }

    private static void add(Set<String> settings, String prefix, Class<?> group) {
        for (var component : group.getRecordComponents()) {
            var name = prefix + "_" + variable(component.getName());
            if (component.getType().isRecord()) {
                add(settings, name, component.getType());
            } else {
                settings.add(name);
            }
        }
    }

    private static void add(Set<String> settings, String prefix, Map<?, ?> group) {
        group.forEach((key, value) -> {
            var name = prefix + "_" + variable(key.toString());
            if (value instanceof Map<?, ?> nested) {
                add(settings, name, nested);
            } else {
                settings.add(name);
            }
        });
    }

    private static String variable(String property) {
        return property.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replaceAll("[.-]", "_")
                .toUpperCase(Locale.ROOT);
    }
}
