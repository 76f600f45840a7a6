package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.SelosteTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main path: an owner changes how long data are kept, publishes, and the world reads it. */
@SelosteTest
class PublishingAChangeIT {

    private static final String NOTICE = "/n/polku/asiakasrekisteri";

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void theNewSentenceStandsInThreeLanguagesAndTheFirstVersionStaysAsItWas() throws Exception {
        var first = main(NOTICE + "/v/1?lang=fi");
        try (var owner = new Person(port, "en").signIn("polku-owner")) {
            owner.open("/o/polku/registers/" + registerSlug(owner));
            owner.click(owner.page()
                            .getByLabel("Edit: 5 years – ", new com.microsoft.playwright.Page.GetByLabelOptions())
                            .first())
                    .fill("For how long", "7")
                    .button("Save")
                    .sees("Saved");
            owner.open("/o/polku/notices/asiakasrekisteri")
                    .button("Publish…")
                    .fill("What changed?", "The data are kept for seven years.")
                    .button("Publish")
                    .sees("Version 2 is published");
            assertThat(owner.errors()).isEmpty();
        }
        Thread.sleep(Duration.ofSeconds(3));
        assertThat(main(NOTICE + "?lang=fi")).contains("7 vuotta").isNotEqualTo(first);
        assertThat(main(NOTICE + "?lang=sv")).contains("7 år");
        assertThat(main(NOTICE + "?lang=en")).contains("7 years");
        assertThat(page(NOTICE + "?lang=en")).contains("Version 2");
        assertThat(main(NOTICE + "/v/1?lang=fi")).isEqualTo(first);
    }

    private static String registerSlug(Person owner) {
        owner.open("/o/polku/registers");
        var link = owner.page().locator("a.row-title").first().getAttribute("href");
        return link.substring(link.lastIndexOf('/') + 1);
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
