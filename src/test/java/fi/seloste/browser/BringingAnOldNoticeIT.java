package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here brings what the firm wrote in 2016 under its former name, and publishes a notice. */
@BrowserTest
class BringingAnOldNoticeIT {

    private static final Path OLD = Path.of("src/test/resources/notices/fi-consultancy-2018.txt");

    @Test
    void aNewcomerWithAnOldNoticePublishesInTwelveInteractionsAndOneForEachPassageToBeConfirmed(Browser browser) {
        var newcomer = new Person(browser);
        browser.openSignedIn("newcomer", "/organisations/new");
        newcomer.fill("Virallinen nimi", "Ruukkilan Paja Oy")
                .fill("Y-tunnus", "0000018-2")
                .tick("Hyväksyn sopimuksen henkilötietojen käsittelystä")
                .press("Perusta organisaatio")
                .sees("Mistä aloitat?")
                .click(browser.page().locator("a:has-text('Minulla on vanha seloste')"))
                .sees("Tuo vanha selosteesi")
                .attach(OLD)
                .sees("Mitä kustakin lauseesta tulee?");
        var confirmed = 0;
        while (!browser.page().getByText("Kaikki on käyty läpi.").isVisible()) {
            newcomer.click(browser.page()
                    .locator("vaadin-button[aria-label^='Hyväksy: ']:not([aria-pressed=true])")
                    .first());
            confirmed++;
            browser.page().waitForTimeout(300);
        }
        newcomer.press("Tee luonnos").sees("Mitä pitää korjata?");
        newcomer.press("Julkaise…").press("Julkaise").sees("Versio 1 on julkaistu");
        // To the sign-in page and to the newcomer's account there.
        var untilPublished = 2 + newcomer.interactions();
        System.out.printf(
                "A newcomer's interactions with an old notice: %d to a published notice, %d of them passages confirmed%n",
                untilPublished, confirmed);

        assertThat(browser.errors()).isEmpty();
        newcomer.sees("Vanha seloste (versio 0)");
        newcomer.open("/n/ruukkilan-paja-oy/tietosuojaseloste").sees("99810 Ruukkila");
        assertThat(untilPublished - confirmed).isLessThanOrEqualTo(12);
    }
}
