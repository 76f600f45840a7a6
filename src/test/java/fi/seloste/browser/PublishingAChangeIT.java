package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main path: an owner changes how long data are kept, publishes, and the world reads it. */
@BrowserTest
class PublishingAChangeIT {

    private static final String NOTICE = "/n/polku/asiakasrekisteri";

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theNewSentenceStandsInThreeLanguagesAndTheFirstVersionStaysAsItWas(Browser browser) throws Exception {
        var first = main(NOTICE + "/v/1?lang=fi");
        var owner = new Person(browser).signIn("polku-owner", "/o/polku/notices/asiakasrekisteri");
        owner.open("/o/polku/registers");
        owner.click(owner.page().locator("a.row-title").first());
        owner.page().getByText("Näin seloste sanoo").waitFor();
        owner.click(owner.page()
                .locator("[aria-label^='Muokkaa: '][aria-label*='vuotta']")
                .first());
        owner.fill("Kuinka kauan", "9").press("Tallenna").sees("Tallennettu");
        owner.open("/o/polku/notices/asiakasrekisteri")
                .press("Julkaise…")
                .fill("Mikä muuttui?", "Säilytysaika on yhdeksän vuotta.")
                .press("Julkaise")
                .sees("Versio 2 on julkaistu");
        assertThat(browser.errors()).isEmpty();

        awaitVersionTwo();
        assertThat(main(NOTICE + "?lang=fi")).contains("9 vuotta");
        assertThat(main(NOTICE + "?lang=sv")).contains("9 år");
        assertThat(main(NOTICE + "?lang=en")).contains("9 years");
        assertThat(main(NOTICE + "/v/1?lang=fi")).isEqualTo(first).doesNotContain("9 vuotta");
    }

    /** A pointer to the version in force is remembered for a few seconds. */
    private void awaitVersionTwo() throws Exception {
        var patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!page(NOTICE + "?lang=en").contains("Version 2")) {
            assertThat(Instant.now()).as("version 2 is served").isBefore(patience);
            Thread.onSpinWait();
        }
    }

    private String main(String address) throws IOException, InterruptedException {
        return Jsoup.parse(page(address)).selectFirst("main").outerHtml();
    }

    private String page(String address) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return answer.body();
    }
}
