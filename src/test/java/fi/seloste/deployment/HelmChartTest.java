package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

/** What a cluster would be given, rendered by Helm itself. */
class HelmChartTest {

    private static final Path CHART = Path.of("helm/seloste");

    /** What every installation must say, and no more. */
    private static final Map<String, String> LEAST = Map.of(
            "publicUrl", "https://seloste.example.com",
            "database.url", "jdbc:mariadb://db.example.com/seloste",
            "database.existingSecret", "seloste-database",
            "oidc.issuer", "https://id.example.com",
            "oidc.existingSecret", "seloste-oidc",
            "operator.name", "Esimerkkipalvelu Oy",
            "hosting.name", "Esimerkkikonesali Oy",
            "hosting.country", "FI");

    private enum Installation {
        LEAST {
            @Override
            Map<String, Object> said() {
                var values = new LinkedHashMap<String, Object>();
                HelmChartTest.LEAST.forEach((name, value) -> {
                    var dot = name.indexOf('.');
                    if (dot < 0) {
                        values.put(name, value);
                    } else {
                        merge(values, Map.of(name.substring(0, dot), Map.of(name.substring(dot + 1), value)));
                    }
                });
                return values;
            }
        },
        PRODUCTION {
            @Override
            Map<String, Object> said() throws IOException {
                return new Yaml().load(Files.readString(CHART.resolve("production-values.yaml")));
            }
        };

        abstract Map<String, Object> said() throws IOException;
    }

    /** One object of the cluster's. */
    private record Manifest(Map<String, Object> content) {

        String kind() {
            return content.get("kind").toString();
        }

        /** What stands at a path of keys and indexes. */
        Object at(String path) {
            Object found = content;
            for (var key : path.split("/")) {
                if (found instanceof List<?> list) {
                    var index = Integer.parseInt(key);
                    found = index < list.size() ? list.get(index) : null;
                } else if (found instanceof Map<?, ?> map) {
                    found = map.get(key);
                } else {
                    return null;
                }
            }
            return found;
        }
    }

    /** Helm's lint takes no values but the chart's own, so it is given a chart whose own they are. */
    @ParameterizedTest
    @EnumSource
    void passesHelmsLint(Installation installation, @TempDir Path directory) throws IOException {
        var chart = directory.resolve("seloste");
        FileSystemUtils.copyRecursively(CHART, chart);
        var values = new Yaml().<Map<String, Object>>load(Files.readString(CHART.resolve("values.yaml")));
        merge(values, installation.said());
        Files.writeString(chart.resolve("values.yaml"), new Yaml().dump(values));

        var result = new Helm(chart).lint().strict().call();

        assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void runsWithoutRankOnFilesThatItCannotChange(Installation installation) {
        var deployment = one(render(installation), "Deployment");
        assertThat(deployment.at("spec/template/spec/securityContext/runAsNonRoot"))
                .isEqualTo(true);
        assertThat(deployment.at("spec/template/spec/securityContext/runAsUser"))
                .isEqualTo(10001);
        assertThat(deployment.at("spec/template/spec/securityContext/seccompProfile/type"))
                .isEqualTo("RuntimeDefault");
        assertThat(deployment.at("spec/template/spec/automountServiceAccountToken"))
                .isEqualTo(false);
        var container = "spec/template/spec/containers/0/";
        assertThat(deployment.at(container + "securityContext/readOnlyRootFilesystem"))
                .isEqualTo(true);
        assertThat(deployment.at(container + "securityContext/allowPrivilegeEscalation"))
                .isEqualTo(false);
        assertThat(deployment.at(container + "securityContext/capabilities/drop"))
                .isEqualTo(List.of("ALL"));
        assertThat(deployment.at(container + "volumeMounts/0/mountPath")).isEqualTo("/tmp");
    }

    @ParameterizedTest
    @EnumSource
    void isProbedOnTheManagementPortAlone(Installation installation) {
        var objects = render(installation);
        var container = "spec/template/spec/containers/0/";
        var deployment = one(objects, "Deployment");
        for (var probe : Map.of("startupProbe", "liveness", "livenessProbe", "liveness", "readinessProbe", "readiness")
                .entrySet()) {
            assertThat(deployment.at(container + probe.getKey() + "/httpGet"))
                    .isEqualTo(Map.of("path", "/actuator/health/" + probe.getValue(), "port", "management"));
        }
        var services =
                objects.stream().filter(each -> each.kind().equals("Service")).toList();
        assertThat(services).hasSize(2);
        assertThat(services.getFirst().at("spec/ports"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(1);
        assertThat(services.getFirst().at("spec/ports/0/targetPort")).isEqualTo("http");
        assertThat(objects.stream().filter(each -> each.kind().equals("Ingress")))
                .allSatisfy(ingress -> assertThat(ingress.at("spec/rules/0/http/paths/0/backend/service/name"))
                        .isEqualTo(services.getFirst().at("metadata/name")));
    }

    @ParameterizedTest
    @EnumSource
    void secretsAreReferredToAndNeverWritten(Installation installation) {
        var environment = environment(one(render(installation), "Deployment"));
        assertThat(environment.keySet()).contains("SELOSTE_DB_PASSWORD", "SELOSTE_OIDC_CLIENT_SECRET");
        environment.forEach((name, variable) -> {
            if (Pattern.compile("PASSWORD|SECRET|USERNAME|CLIENT_ID")
                    .matcher(name)
                    .find()) {
                assertThat(variable).as(name).doesNotContainKey("value");
                assertThat(variable.get("valueFrom").toString()).contains("secretKeyRef");
            }
        });
        assertThat(render(installation)).noneMatch(each -> each.kind().equals("Secret"));
    }

    @ParameterizedTest
    @EnumSource
    void asksForResourcesAndHasALimitOfMemory(Installation installation) {
        var deployment = one(render(installation), "Deployment");
        var resources = "spec/template/spec/containers/0/resources/";
        assertThat(deployment.at(resources + "requests/cpu")).isNotNull();
        assertThat(deployment.at(resources + "requests/memory")).isNotNull();
        assertThat(deployment.at(resources + "limits/memory")).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void stopsOnlyAfterWhatRunsHasEnded(Installation installation) {
        var deployment = one(render(installation), "Deployment");
        // Five seconds to leave the service, thirty for what runs.
        assertThat((Integer) deployment.at("spec/template/spec/terminationGracePeriodSeconds"))
                .isGreaterThan(35);
        assertThat(deployment.at("spec/template/spec/containers/0/lifecycle/preStop/exec/command"))
                .isEqualTo(List.of("sleep", "5"));
        assertThat(deployment.at("spec/strategy/rollingUpdate/maxUnavailable")).isEqualTo(0);
    }

    @Test
    void aWindowStaysWithItsInstanceAndPublicPagesGiveNoCookie() {
        var objects = render(Installation.PRODUCTION);
        var ingresses =
                objects.stream().filter(each -> each.kind().equals("Ingress")).toList();
        assertThat(ingresses).hasSize(2);
        assertThat(ingresses.getFirst().at("metadata/annotations").toString())
                .contains("affinity=cookie", "session-cookie-name=SELOSTE_INSTANCE");
        assertThat(ingresses.getLast().at("metadata/annotations")).isNull();
        assertThat(ingresses.getLast().at("spec/rules/0/http/paths/0/path")).isEqualTo("/n");
        assertThat(objects.stream()
                        .filter(each -> each.kind().equals("Service"))
                        .findFirst()
                        .orElseThrow()
                        .at("spec/sessionAffinity"))
                .isEqualTo("ClientIP");
    }

    @Test
    void organisationsOwnHostsHaveTheirCertificates() {
        var values = new LinkedHashMap<>(LEAST);
        values.put("ingress.enabled", "true");
        values.put("ingress.host", "seloste.example.com");
        values.put("ingress.domains[0].host", "tietosuoja.firma.example");
        values.put("ingress.domains[0].tlsSecret", "firma-tls");
        var ingress = render(values).stream()
                .filter(each -> each.kind().equals("Ingress"))
                .toList()
                .getLast();

        assertThat(ingress.at("spec/rules/0/host")).isEqualTo("tietosuoja.firma.example");
        assertThat(ingress.at("spec/tls/0"))
                .isEqualTo(Map.of("hosts", List.of("tietosuoja.firma.example"), "secretName", "firma-tls"));
        assertThat(ingress.at("metadata/annotations"))
                .as("no cookie of the ingress")
                .isNull();
    }

    @Test
    void aDrainedNodeNeverTakesTheLastInstanceNorIsHeldUpByASingleOne() {
        assertThat(find(render(Installation.LEAST), "PodDisruptionBudget")).isEmpty();
        var objects = render(Installation.PRODUCTION);
        var unavailable = (Integer) one(objects, "PodDisruptionBudget").at("spec/maxUnavailable");
        var least = (Integer) one(objects, "HorizontalPodAutoscaler").at("spec/minReplicas");
        assertThat(unavailable).isPositive().isLessThan(least);
    }

    @Test
    void theAutoscalerAloneCountsTheInstancesAndTakesThemAwaySlowly() {
        var objects = render(Installation.PRODUCTION);
        assertThat(one(objects, "Deployment").at("spec/replicas")).isNull();
        var autoscaler = one(objects, "HorizontalPodAutoscaler");
        assertThat(autoscaler.at("spec/scaleTargetRef/name"))
                .isEqualTo(one(objects, "Deployment").at("metadata/name"));
        assertThat((Integer) autoscaler.at("spec/behavior/scaleDown/stabilizationWindowSeconds"))
                .isGreaterThanOrEqualTo(1800);
    }

    @ParameterizedTest
    @EnumSource
    void speaksOnlyWithThoseThatItMust(Installation installation) {
        var objects = render(installation);
        var policy = one(objects, "NetworkPolicy");
        assertThat(policy.at("spec/policyTypes")).isEqualTo(List.of("Ingress", "Egress"));
        assertThat(policy.at("spec/podSelector/matchLabels"))
                .isEqualTo(one(objects, "Deployment").at("spec/selector/matchLabels"));
        assertThat(policy.at("spec/ingress/0/ports/0/port")).isEqualTo("http");
        assertThat(policy.at("spec/ingress/1/ports/0/port")).isEqualTo("management");
        assertThat(policy.at("spec/egress/1/ports/0/port")).isEqualTo(3306);
        assertThat(policy.at("spec/egress/1/to/0/ipBlock/cidr"))
                .isEqualTo(installation == Installation.PRODUCTION ? "10.20.0.0/24" : null);
    }

    @ParameterizedTest
    @CsvSource({
        "publicUrl, seloste.example.com",
        "publicUrl, https://seloste.example.com/",
        "database.url, jdbc:postgresql://db/seloste",
        "database.url, jdbc:mariadb://db/seloste?user=a&password=b",
        "database.existingSecret, ''",
        "oidc.issuer, id.example.com",
        "hosting.country, Suomi",
        "operator.name, ''",
        "replicas, 0",
        "image.tag, latest",
        "resources.limits.memory, null",
        "terminationGracePeriodSeconds, 10",
        "trustedProxies[0], everyone",
        "ingress.enabled, true",
        "publicurl, https://seloste.example.com"
    })
    void aBadValueIsRefused(String name, String value) {
        var values = new LinkedHashMap<>(LEAST);
        values.put(name, value.replace(",", "\\,"));
        assertThatThrownBy(() -> render(values)).hasMessageContaining("schema");
    }

    @Test
    void aSecretAmongTheExtraVariablesIsRefused() {
        var values = new LinkedHashMap<>(LEAST);
        values.put("extraEnv[0].name", "MY_TOKEN");
        values.put("extraEnv[0].value", "in-clear");
        assertThatThrownBy(() -> render(values)).hasMessageContaining("schema");
    }

    @Test
    void withoutWhatMustBeSaidNothingIsRendered() {
        for (var name : LEAST.keySet()) {
            var values = new LinkedHashMap<>(LEAST);
            values.remove(name);
            assertThatThrownBy(() -> render(values)).as(name).hasMessageContaining("schema");
        }
    }

    private static List<Manifest> render(Installation installation) {
        return installation == Installation.LEAST
                ? render(LEAST)
                : parse(new Helm(CHART)
                        .template()
                        .withName("seloste")
                        .withValuesFile(CHART.resolve("production-values.yaml"))
                        .call());
    }

    private static List<Manifest> render(Map<String, String> values) {
        var template = new Helm(CHART).template().withName("seloste");
        values.forEach(template::set);
        return parse(template.call());
    }

    private static List<Manifest> parse(String rendered) {
        var objects = new ArrayList<Manifest>();
        for (Object each : new Yaml().loadAll(rendered)) {
            if (each instanceof Map<?, ?> map) {
                var content = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> content.put(key.toString(), value));
                objects.add(new Manifest(content));
            }
        }
        return objects;
    }

    @SuppressWarnings("unchecked")
    private static void merge(Map<String, Object> into, Map<String, ?> values) {
        values.forEach((name, value) -> {
            if (value instanceof Map<?, ?> map) {
                var nested = new LinkedHashMap<>((Map<String, Object>) into.getOrDefault(name, Map.of()));
                merge(nested, (Map<String, ?>) map);
                into.put(name, nested);
            } else {
                into.put(name, value);
            }
        });
    }

    private static Optional<Manifest> find(List<Manifest> objects, String kind) {
        return objects.stream().filter(each -> each.kind().equals(kind)).findFirst();
    }

    private static Manifest one(List<Manifest> objects, String kind) {
        return find(objects, kind).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> environment(Manifest deployment) {
        var environment = new LinkedHashMap<String, Map<String, Object>>();
        ((List<Map<String, Object>>) deployment.at("spec/template/spec/containers/0/env"))
                .forEach(variable -> environment.put(variable.get("name").toString(), variable));
        return environment;
    }
}
