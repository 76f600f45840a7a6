package fi.seloste.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.seloste.common.Wording;
import fi.seloste.demo.StartedSeloste;
import fi.seloste.deployment.Proxy.Answer;
import fi.seloste.deployment.Proxy.Failing;
import fi.seloste.deployment.Proxy.Instance;
import fi.seloste.installation.FreePort;
import fi.seloste.register.Group;
import fi.seloste.register.RegisterParts;
import fi.seloste.security.Role;
import fi.seloste.tenant.Invitations;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.FilledTenants;
import fi.seloste.testing.TestPerson;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/**
 * Two instances, each a process of its own, on the database of the test; its own application is a third on it, which goes
 * on answering when the others are gone.
 */
@BrowserTest
class TwoInstancesIT {

    private static final Path DIRECTORY = Path.of("target/two-instances");
    private static final int READERS = 16;

    /** In which a version that was published on one instance is served by another. */
    private static final Duration SERVED = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @Autowired
    FilledTenants tenants;

    @Autowired
    RegisterParts parts;

    @Autowired
    Invitations invitations;

    @Autowired
    Environment environment;

    private final HttpClient http = HttpClient.newHttpClient();
    private Process issuer;
    private String issuerAddress;
    private StartedSeloste firstProcess;
    private StartedSeloste secondProcess;

    @AfterEach
    void leaveNothing() throws Exception {
        http.close();
        for (var each : new StartedSeloste[] {firstProcess, secondProcess}) {
            if (each != null) {
                each.kill();
            }
        }
        if (issuer != null) {
            issuer.destroyForcibly().waitFor();
        }
    }

    @Test
    void whatOnePublishesTheOtherServesAndNeitherIsMissedWhenItGoes(Browser browser) throws Exception {
        startIssuer();
        var first = new Instance(FreePort.next(), FreePort.next());
        var second = new Instance(FreePort.next(), FreePort.next());
        firstProcess = start(first);
        secondProcess = start(second);
        var tenant = tenants.create();
        tenant.tenant()
                .asOwner(() -> parts.add(
                        tenant.id(Kind.REGISTER), new Group(Wording.own("Kanta-asiakkaat", "Stamkunder", "Regulars"))));
        join(tenant);
        var page = "/n/" + tenant.text(Kind.ORGANISATION_SLUG) + "/" + tenant.text(Kind.NOTICE_SLUG);
        await("both instances", () -> first.isReady(http) && second.isReady(http));

        publishThrough(first, browser, tenant);
        awaitVersionTwo(second, page);

        var own = new Instance(port, managementPort);
        Predicate<Answer> isVersionTwo = answer ->
                answer.status().contains(" 200") && shown(answer.body()).contains("Regulars");
        var english = page + "?lang=en";
        try (var readers = new Proxy(english, isVersionTwo, Failing.LOSE, READERS, first, second)) {
            await("readers of both", () -> readers.answeredBy(first) > 200 && readers.answeredBy(second) > 200);
            assertThat(secondProcess.stop()).isEqualTo(143);
            var before = readers.answeredBy(first);
            await("more readers", () -> readers.answeredBy(first) > before + 200);
            assertThat(readers.lost()).as("lost when one was told to stop").isEmpty();
        }
        try (var readers = new Proxy(english, isVersionTwo, Failing.ASK_THE_NEXT, READERS, first, own)) {
            await("readers of both", () -> readers.answeredBy(first) > 200 && readers.answeredBy(own) > 200);
            firstProcess.kill();
            var before = readers.answeredBy(own);
            await("more readers", () -> readers.answeredBy(own) > before + 200);
            assertThat(readers.lost()).as("lost when one was killed").isEmpty();
        }
    }

    /** A person who is signed in at one instance publishes a notice, as people do. */
    private static void publishThrough(Instance instance, Browser browser, FilledTenant tenant) {
        var home = "http://localhost:" + instance.port();
        var page = browser.page();
        page.setDefaultTimeout(60_000);
        page.navigate(home + "/oauth2/authorization/seloste");
        page.navigate(home + "/o/" + tenant.text(Kind.ORGANISATION_SLUG) + "/notices/" + tenant.text(Kind.NOTICE_SLUG));
        press(page, "Julkaise…");
        var reasons = page.getByLabel("Miksi julkaiset silti?");
        for (var reason : reasons.all()) {
            reason.fill("Kokeiltavana");
        }
        page.getByLabel("Mikä muuttui?", new Page.GetByLabelOptions().setExact(true))
                .fill("Uusi ryhmä");
        press(page, "Julkaise");
        page.getByText("Versio 2 on julkaistu")
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .last()
                .click();
    }

    private void awaitVersionTwo(Instance instance, String page) throws Exception {
        var until = System.nanoTime() + SERVED.toNanos();
        while (!shown(Proxy.read(instance, page + "?lang=en").body()).contains("Regulars")) {
            assertThat(System.nanoTime())
                    .as("the other instance serves version 2 after " + SERVED.toMillis() + " ms")
                    .isLessThan(until);
            Thread.sleep(20);
        }
    }

    private static String shown(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private void join(FilledTenant tenant) throws Exception {
        var token = tenant.tenant().asOwner(() -> invitations.invite(Role.OWNER, "trial"));
        TestPerson.as(issuerAddress, "trial", () -> {
            invitations.accept(token);
            return null;
        });
    }

    /** The provider that the image is tried with, which signs everybody in as the same person. */
    private void startIssuer() throws Exception {
        var at = FreePort.next();
        issuerAddress = "http://127.0.0.1:" + at;
        issuer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "docker/trial/Issuer.java",
                        Integer.toString(at))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/two-instances-issuer.txt").toFile())
                .start();
    }

    private StartedSeloste start(Instance instance) throws Exception {
        return new StartedSeloste(
                DIRECTORY,
                Map.ofEntries(
                        Map.entry("SELOSTE_PORT", Integer.toString(instance.port())),
                        Map.entry("SELOSTE_MANAGEMENT_PORT", Integer.toString(instance.managementPort())),
                        Map.entry("SELOSTE_DB_URL", environment.getRequiredProperty("spring.datasource.url")),
                        Map.entry("SELOSTE_DB_USERNAME", environment.getRequiredProperty("spring.datasource.username")),
                        Map.entry("SELOSTE_DB_PASSWORD", environment.getRequiredProperty("spring.datasource.password")),
                        Map.entry("SELOSTE_OIDC_ISSUER", issuerAddress),
                        Map.entry("SELOSTE_OIDC_CLIENT_ID", "seloste"),
                        Map.entry("SELOSTE_OIDC_CLIENT_SECRET", "trial"),
                        Map.entry("SELOSTE_OPERATOR_NAME", "Esimerkkipalvelu Oy"),
                        Map.entry("SELOSTE_HOSTING_NAME", "Esimerkkikonesali Oy"),
                        Map.entry("SELOSTE_HOSTING_COUNTRY", "FI"),
                        Map.entry("SELOSTE_DRAIN", "1"),
                        Map.entry("SELOSTE_PUBLIC_REQUESTS_PER_MINUTE", "10000000")));
    }

    private void await(String what, Callable<Boolean> isThere) throws Exception {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere.call()) {
            assertThat(System.nanoTime()).as("waiting for " + what).isLessThan(deadline);
            for (var each : new StartedSeloste[] {firstProcess, secondProcess}) {
                assertThat(each.err()).isEmpty();
            }
            Thread.sleep(100);
        }
    }
}
