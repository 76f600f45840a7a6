package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.Visitor;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the operator sees of the application: its state and figures, never whose they are. */
@SelosteTest
class OperatorsFiguresIT {

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    MeterRegistry meters;

    @Autowired
    HealthEndpointGroups health;

    @Autowired
    FilledTenants tenants;

    @Test
    void readinessAsksTheDatabaseAndLivenessDoesNot() throws Exception {
        assertThat(health.get("readiness").isMember("db")).isTrue();
        assertThat(health.get("liveness").isMember("db")).isFalse();
        assertThat(probe("readiness")).isEqualTo("{\"status\":\"UP\"}");
        assertThat(probe("liveness")).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void theManagementPortIsNotThePublicOne() {
        try (var visitor = new Visitor(port)) {
            assertThat(visitor.get("/actuator/health").uri()).hasPath("/signin");
        }
    }

    @Test
    void windowsPublicationsRequestsAndTheDatabasesPoolAreCounted() throws Exception {
        var windows = gauge("seloste.windows");
        var publications = publications();
        tenants.create();
        assertThat(publications()).isEqualTo(publications + 1);
        try (var visitor = new Visitor(port)) {
            visitor.signIn("newcomer");
            visitor.get("/organisations");
            assertThat(gauge("seloste.windows")).isGreaterThan(windows);
            assertThat(gauge("seloste.sessions")).isPositive();
        }
        assertThat(gauge("hikaricp.connections")).isPositive();
        assertThat(meters.get("http.server.requests").timers()).isNotEmpty();
    }

    @Test
    void noFigureSaysWhoseItIs() throws Exception {
        var tenant = tenants.create();
        var slug = tenant.text(Kind.ORGANISATION_SLUG);
        try (var visitor = new Visitor(port)) {
            visitor.get("/n/" + slug);
            visitor.get("/n/" + slug + "/" + tenant.text(Kind.NOTICE_SLUG));
            visitor.get("/n/" + slug + "/nothing");
            visitor.signIn("newcomer");
            visitor.get("/o/" + slug + "/registers");
        }
        assertThat(meters.getMeters().stream()
                        .map(Meter::getId)
                        .flatMap(id -> id.getTags().stream())
                        .map(Tag::getValue))
                .noneMatch(value -> value.contains(slug) || value.contains("newcomer"))
                .noneMatch(value -> value.contains(tenant.tenant().id().toString()));
    }

    private String probe(String group) throws Exception {
        var address = URI.create("http://localhost:" + managementPort + "/actuator/health/" + group);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private double publications() {
        return meters.get("seloste.publications").counter().count();
    }
}
