package fi.seloste.roles;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.Pages;
import fi.seloste.testing.Pages.Answer;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.ServiceCalls.Caller;
import fi.seloste.testing.TwoTenants;
import fi.seloste.testing.Visitor;
import fi.seloste.testing.Visitors;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.endpoint.web.WebEndpointsSupplier;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** Every address of the application, opened over the web by everyone there is. */
@SelosteTest
class PagesTest {

    @Autowired
    Pages pages;

    @Autowired
    Visitors visitors;

    @Autowired
    TwoTenants tenants;

    @Autowired
    WebEndpointsSupplier endpoints;

    @LocalManagementPort
    int managementPort;

    @Test
    void everyAddressStandsInTheTable() {
        assertThat(pages.all().map(Pages.Page::pattern).distinct())
                .containsExactlyInAnyOrderElementsOf(pages.patternsThereAre());
    }

    @TestFactory
    Stream<DynamicTest> whoeverIsLetInSeesThePageAndNobodyElse() {
        return pages.all().flatMap(page -> Arrays.stream(Caller.values())
                .map(caller -> DynamicTest.dynamicTest(page + " " + caller, () -> assertThat(answer(page, caller))
                        .as(page + " opened by " + caller)
                        .isEqualTo(page.answerFor(caller)))));
    }

    /** Probes and figures, of no organisation: whoever reaches the port may read them. */
    @Test
    void theManagementPortAnswersProbesAndFiguresAlone() {
        assertThat(endpoints.getEndpoints().stream().map(endpoint -> endpoint.getRootPath()))
                .containsExactlyInAnyOrder("health", "prometheus", "domains");
        try (var prober = new Visitor(managementPort)) {
            Map.of(
                            "/actuator/health",
                            200,
                            "/actuator/prometheus",
                            200,
                            "/actuator/env",
                            404,
                            "/actuator/domains?domain=nobody.example",
                            404,
                            "/actuator/domains",
                            400,
                            "/o/polku/registers",
                            404)
                    .forEach((address, status) -> assertThat(
                                    prober.get(address, "Accept", "*/*").statusCode())
                            .as(address)
                            .isEqualTo(status));
            assertThat(prober.cookies()).isEmpty();
        }
    }

    private Answer answer(Pages.Page page, Caller caller) throws Exception {
        var address = page.in(tenants.ours());
        var got = visitors.of(caller).get(address);
        if (got.uri().getPath().equals("/signin") && !address.equals("/signin")) {
            return Answer.SIGN_IN;
        }
        assertThat(got.uri()).hasPath(address);
        return switch (got.statusCode()) {
            case 200 -> Answer.SHOWN;
            case 403 -> Answer.FORBIDDEN;
            case 404 -> Answer.NOT_FOUND;
            default -> throw new AssertionError(address + " answered " + got.statusCode());
        };
    }
}
