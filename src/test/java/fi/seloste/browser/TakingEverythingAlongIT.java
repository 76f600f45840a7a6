package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What an organisation keeps is its own: a browser saves the files whole. */
@BrowserTest
class TakingEverythingAlongIT {

    @Test
    void everythingComesInOneFileBeforeTheOrganisationIsClosed(Browser browser) throws IOException {
        var owner = new Person(browser).signIn("polku-owner", "/o/polku/closing");
        var download = browser.page().waitForDownload(() -> owner.follow("Lataa kaikki"));

        try (var file = new ZipFile(download.path().toFile())) {
            assertThat(file.stream().map(entry -> entry.getName()))
                    .contains("organisation.json", "registers.json", "services.json", "contacts.json", "notices.json");
            var contacts = new String(
                    file.getInputStream(file.getEntry("contacts.json")).readAllBytes());
            assertThat(contacts).contains("Aino Esimerkki");
        }
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theListComesAsAFileOfTheChosenKind(Browser browser) throws IOException {
        var owner = new Person(browser).signIn("polku-owner", "/o/polku/contacts?q=aino");
        owner.press("Vie tiedostoon").tick("CSV-tiedosto");
        Download download = browser.page().waitForDownload(() -> owner.follow("Lataa tiedosto"));

        assertThat(download.suggestedFilename()).endsWith(".csv");
        assertThat(Files.readString(download.path())).contains("Aino Esimerkki").doesNotContain("Bertta Mallinen");
        assertThat(browser.errors()).isEmpty();
    }
}
