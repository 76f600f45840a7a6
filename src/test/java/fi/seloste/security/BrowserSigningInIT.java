package fi.seloste.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** What a person at a browser sees of signing in. */
@BrowserTest
class BrowserSigningInIT {

    @Test
    void fromThePageThatWasAskedForToTheAccountsAndBack(Browser browser) {
        browser.openSignedIn("newcomer", "/");
        assertThat(browser.page().locator("vaadin-app-layout, h1, h2").first()).isVisible();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theAddressIsThenTheOneThatWasAskedFor(Browser browser) {
        browser.openSignedIn("polku-owner", "/o/polku/registers");
        assertThat(browser.page().locator("h1").first()).isVisible();
        assertThat(browser.path()).isEqualTo("/o/polku/registers");
    }

    @Test
    void theSignInPageIsReadInThreeLanguages(Browser browser) {
        browser.open("/signin");
        for (var language : new String[] {"Svenska", "English", "Suomi"}) {
            browser.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(language))
                    .click();
            assertThat(browser.page().locator("a[aria-current]")).hasText(language);
        }
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void theAccountsNeedNoMouse(Browser browser) {
        browser.open("/signin");
        browser.page().locator("a.button").focus();
        browser.page().keyboard().press("Enter");
        browser.button("newcomer").focus();
        browser.page().keyboard().press("Enter");
        browser.page().waitForURL("**/");
        assertThat(browser.path()).startsWith("/");
    }
}
