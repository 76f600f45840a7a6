package fi.seloste.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.seloste.Application;
import fi.seloste.demo.OwnDatabase;
import fi.seloste.installation.FreePort;
import fi.seloste.testing.Browser;
import fi.seloste.testing.InBrowser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Signing in and out at a real Keycloak, with the realm that the product ships; only in the profile keycloak. */
@InBrowser
class SigningInThroughKeycloak implements InBrowser.Home {

    private static final int PORT = FreePort.next();
    private static final String HOME = "http://localhost:" + PORT;
    private static final Pattern SIGN_IN = Pattern.compile(".*/signin.*");
    private static final String BACK_CHANNEL = "/logout/connect/back-channel/seloste";

    private static Keycloak keycloak;
    private static OwnDatabase database;
    private static ConfigurableApplicationContext seloste;

    @BeforeAll
    static void start() throws Exception {
        keycloak = new Keycloak(FreePort.next(), HOME);
        database = new OwnDatabase(Path.of("target/keycloak-database"));
        var settings = new ArrayList<>(List.of(database.settings()));
        settings.addAll(List.of(
                "--seloste.oidc.issuer=" + keycloak.issuer(),
                "--seloste.oidc.client-id=seloste",
                "--seloste.oidc.client-secret=" + Keycloak.SECRET,
                "--seloste.port=" + PORT,
                "--seloste.public-url=" + HOME,
                "--management.server.port=0"));
        seloste = SpringApplication.run(Application.class, settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() throws Exception {
        if (seloste != null) {
            seloste.close();
        }
        if (database != null) {
            database.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @Override
    public String home() {
        return HOME;
    }

    @Test
    void aPersonSignsInAndOut(Browser browser) {
        keycloak.createAccount("aava");
        signIn(browser, "aava");
        browser.page().locator(".person-menu vaadin-menu-bar-button").first().click();
        assertThat(browser.page()
                        .getByRole(
                                AriaRole.MENUITEM,
                                new Page.GetByRoleOptions()
                                        .setName("Koe Käyttäjä")
                                        .setExact(true)))
                .isVisible();
        browser.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Kirjaudu ulos"))
                .click();
        browser.page().waitForURL("**/signin?out*");
        // Keycloak has forgotten, too: it asks for the password again.
        browser.page().locator("a[href^='/oauth2/authorization/']").click();
        assertThat(browser.page().locator("#password")).isVisible();
    }

    @Test
    void signingOutEverywhereEndsAnOpenWindow(Browser browser) {
        var id = keycloak.createAccount("lumi");
        signIn(browser, "lumi");
        keycloak.signOutEverywhere(id);
        act(browser);
        assertThat(browser.page()).hasURL(SIGN_IN);
    }

    @Test
    void aDisabledAccountIsOutWhenItsAccessTokenEnds(Browser browser) throws Exception {
        var bound = Duration.ofSeconds(10);
        keycloak.letAccessTokensLast(bound);
        try {
            var id = keycloak.createAccount("ilmo");
            signIn(browser, "ilmo");
            keycloak.disable(id);
            Thread.sleep(bound);
            act(browser);
            assertThat(browser.page()).hasURL(SIGN_IN);
            browser.open("/organisations");
            assertThat(browser.page()).hasURL(SIGN_IN);
        } finally {
            keycloak.letAccessTokensLast(Duration.ofMinutes(5));
        }
    }

    @Test
    void aPersonStaysSignedInWhileTheAccountIsGood(Browser browser) throws Exception {
        keycloak.letAccessTokensLast(Duration.ofSeconds(5));
        try {
            keycloak.createAccount("touko");
            signIn(browser, "touko");
            for (int i = 0; i < 3; i++) {
                Thread.sleep(6_000);
                browser.open("/organisations");
                assertThat(browser.page().locator("h1")).isVisible();
            }
            assertThat(browser.errors()).isEmpty();
        } finally {
            keycloak.letAccessTokensLast(Duration.ofMinutes(5));
        }
    }

    @Test
    void nobodyElseSignsPeopleOut() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            for (var token : List.of(
                    "",
                    "nonsense",
                    // Without a signature.
                    "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwic2lkIjoiYiJ9.")) {
                var request = HttpRequest.newBuilder(URI.create(HOME + BACK_CHANNEL))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("logout_token=" + token))
                        .build();
                var answer = client.send(request, BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(token).isEqualTo(400);
            }
        }
    }

    private static void signIn(Browser browser, String username) {
        browser.page().setDefaultTimeout(60_000);
        browser.open("/organisations");
        browser.page().locator("a[href^='/oauth2/authorization/']").click();
        browser.page().locator("#username").fill(username);
        browser.page().locator("#password").fill(Keycloak.PASSWORD);
        browser.page().locator("#kc-login").click();
        browser.page().waitForURL(HOME + "/organisations**");
        browser.page().locator("h1").first().waitFor();
    }

    /** Something small in the open window, which the server hears of. */
    private static void act(Browser browser) {
        browser.page().locator(".person-menu vaadin-menu-bar-button").first().click();
        browser.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Vaihda organisaatiota"))
                .click();
    }
}
