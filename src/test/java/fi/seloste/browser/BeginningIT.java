package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** Somebody who has never been here describes a firm and publishes its notice. */
@BrowserTest
class BeginningIT {

    @Test
    void aNewcomerPublishesANoticeThatLacksNothingAndKeepsACustomer(Browser browser) {
        var newcomer = new Person(browser);
        browser.open("/");
        newcomer.click(browser.page().locator("a[href^='/oauth2/authorization/']"))
                .click(browser.button("newcomer"));
        browser.page().waitForURL("**/o*/**");
        // Where somebody without an organisation lands by themselves; another test may have made one before.
        newcomer.open("/organisations/new")
                .fill("Virallinen nimi", "Koeputki Oy")
                .fill("Y-tunnus", "0000016-6")
                .fill("Katuosoite", "Esimerkkitie 1")
                .fill("Postinumero", "00100")
                .fill("Postitoimipaikka", "Helsinki")
                .tick("Hyväksyn sopimuksen henkilötietojen käsittelystä")
                .press("Perusta organisaatio");

        newcomer.sees("Mistä aloitat?")
                .click(browser.page().locator("a:has-text('Aloitan tyhjästä')"))
                .fill("Yhteyshenkilön sähköposti", "asiakkaat@koeputki.example")
                .press("Luo rekisteri")
                .sees("Näin seloste sanoo");

        newcomer.follow("Palvelut")
                .sees("Kuka käsittelee tietojamme, ja minne ne menevät?")
                .press("Lisää palvelu")
                .press("Google Analytics")
                .press("Vastaanottaja löytyi luettelosta tänään")
                .sees("Peruste voimassa");
        newcomer.follow("Rekisterit")
                .follow("Asiakasrekisteri")
                .sees("Näin seloste sanoo")
                .press("Lisää palvelu")
                .choose("Palvelu", "Google Analytics")
                .press("Tallenna")
                .sees("Tallennettu");

        newcomer.follow("Selosteet")
                .sees("Mitä kerromme ihmisille?")
                .press("Lisää seloste")
                .press("Luo seloste")
                .sees("Ei huomautettavaa.");
        newcomer.press("Julkaise…").press("Julkaise").sees("Versio 1 on julkaistu");
        var untilPublished = newcomer.interactions();

        newcomer.follow("Yhteystiedot")
                .sees("Kenet tunnemme?")
                .press("Lisää henkilö")
                .fill("Nimi", "Kaisa Kokeilija")
                .fill("Sähköposti", "kaisa@kokeilija.example")
                .press("Tallenna")
                .sees("Suostumukset");
        System.out.printf(
                "A newcomer's interactions: %d to a published notice, %d with the first contact%n",
                untilPublished, newcomer.interactions());

        assertThat(browser.errors()).isEmpty();
        newcomer.open("/n/koeputki-oy/tietosuojaseloste").sees("Google Analytics");
        assertThat(untilPublished).isLessThanOrEqualTo(30);
    }

    @Test
    void aNewcomerWithATemplatePublishesInTwentyInteractions(Browser browser) {
        var newcomer = new Person(browser);
        browser.openSignedIn("newcomer", "/organisations/new");
        newcomer.fill("Virallinen nimi", "Dekantteri Oy")
                .fill("Y-tunnus", "0000017-4")
                .fill("Katuosoite", "Esimerkkitie 2")
                .fill("Postinumero", "00100")
                .fill("Postitoimipaikka", "Helsinki")
                .tick("Hyväksyn sopimuksen henkilötietojen käsittelystä")
                .press("Perusta organisaatio");
        newcomer.sees("Mistä aloitat?")
                .click(browser.page().locator("a:has-text('Aloitan alastani')"))
                .tick("Verkkokauppa")
                .tick("Kuljetusyritys vie tavarat ostajalle")
                .tick("Lähetämme uutiskirjettä")
                .fill("Kuka hoitaa kirjanpitonne?", "Tilit Kuntoon Oy")
                .fill("Missä ihmiset voivat kysyä tiedoistaan?", "asiakkaat@dekantteri.example")
                .press("Luo rekisterit ja luonnos")
                .sees("Ei huomautettavaa.");
        newcomer.press("Julkaise…").press("Julkaise").sees("Versio 1 on julkaistu");
        // To the sign-in page and to the newcomer's account there.
        var untilPublished = 2 + newcomer.interactions();
        System.out.printf("A newcomer's interactions with a template: %d to a published notice%n", untilPublished);

        assertThat(browser.errors()).isEmpty();
        newcomer.open("/n/dekantteri-oy/tietosuojaseloste").sees("Tilit Kuntoon Oy");
        assertThat(untilPublished).isLessThanOrEqualTo(20);
    }
}
