package fi.seloste.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.seloste.testing.Browser;
import java.nio.file.Path;

/**
 * A person at a browser, who acts by the words that stand on the screen. Every click, field filled and choice made
 * counts as one interaction.
 */
final class Person {

    private final Browser browser;
    private final Page page;
    private int interactions;

    Person(Browser browser) {
        this.browser = browser;
        this.page = browser.page();
        page.setDefaultTimeout(60_000);
    }

    Person signIn(String account, String path) {
        browser.openSignedIn(account, path);
        page.locator("h1").first().waitFor();
        return this;
    }

    Person open(String address) {
        browser.open(address);
        page.locator("h1").first().waitFor();
        return this;
    }

    /** Presses the button with exactly these words, the last where there are several. */
    Person press(String name) {
        return click(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last());
    }

    Person follow(String link) {
        return click(page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    Person tick(String label) {
        return click(field(label));
    }

    Person click(Locator target) {
        interactions++;
        target.click();
        return this;
    }

    Person fill(String label, String text) {
        interactions++;
        field(label).fill(text);
        field(label).blur();
        return this;
    }

    /** Chooses a file where one is asked for. */
    Person attach(Path file) {
        interactions++;
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        return this;
    }

    /** Chooses an option by its words, typing them where the chooser is searched. */
    Person choose(String label, String option) {
        interactions++;
        field(label).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        return this;
    }

    Person sees(String words) {
        page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first()
                .waitFor();
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
    }

    Page page() {
        return page;
    }

    int interactions() {
        return interactions;
    }
}
