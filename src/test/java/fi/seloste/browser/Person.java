package fi.seloste.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a browser, who acts by the words that stand on the screen. Every click, field filled and choice made
 * counts as one interaction.
 */
final class Person implements AutoCloseable {

    private static final int PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final String language;
    private final List<String> errors = new ArrayList<>();
    private int interactions;

    Person(int port, String language) {
        this(port, language, 1280, ColorScheme.LIGHT);
    }

    Person(int port, String language, int width, ColorScheme scheme) {
        this.base = "http://localhost:" + port;
        this.language = language;
        context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setLocale(language));
        context.setDefaultTimeout(PATIENCE);
        context.addCookies(List.of(new Cookie("SELOSTE_LANGUAGE", language).setUrl(base)));
        page = context.newPage();
        page.onPageError(errors::add);
    }

    Person signIn(String account) {
        page.navigate(base + "/oauth2/authorization/seloste?lang=" + language);
        page.locator("form:has(input[name=username][value='" + account + "']) button")
                .click();
        page.waitForURL(address -> address.startsWith(base), new Page.WaitForURLOptions().setTimeout(PATIENCE));
        heading().waitFor();
        return this;
    }

    Person open(String address) {
        page.navigate(base + address);
        heading().waitFor();
        return this;
    }

    Locator heading() {
        return page.locator("h1").first();
    }

    /** Clicks the button, link or box with exactly these words. */
    Person click(String words) {
        return click(page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first());
    }

    Person button(String name) {
        return click(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last());
    }

    Person click(Locator target) {
        interactions++;
        target.click();
        return this;
    }

    Person fill(String label, String text) {
        interactions++;
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
        field.fill(text);
        field.blur();
        return this;
    }

    /** Chooses an option of a chooser by their words. */
    Person choose(String label, String option) {
        interactions++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Chooses an option of a chooser that is searched by typing. */
    Person pick(String label, String option) {
        interactions++;
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last();
        field.fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        return this;
    }

    Person sees(String words) {
        page.getByText(words).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return this;
    }

    Page page() {
        return page;
    }

    int interactions() {
        return interactions;
    }

    /** Errors of scripts that no person should ever cause. */
    List<String> errors() {
        return errors;
    }

    void screenshot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
