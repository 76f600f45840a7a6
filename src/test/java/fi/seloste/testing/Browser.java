package fi.seloste.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import fi.seloste.common.Language;
import java.util.ArrayList;
import java.util.List;

/** Someone at a browser: a tab of it, with cookies of its own, that speaks Finnish unless told otherwise. */
public final class Browser implements AutoCloseable {

    public static final int DESKTOP = 1280;
    public static final int PHONE = 390;

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> errors = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, String home) {
        this(
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setLocale("fi-FI")
                        .setTimezoneId("Europe/Helsinki")
                        .setViewportSize(DESKTOP, 900)),
                home);
    }

    private Browser(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
    }

    /** Another browser, that runs no script; it is closed with the machine's own. */
    public Browser withoutScript() {
        return new Browser(
                context.browser()
                        .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                                .setLocale("fi-FI")
                                .setJavaScriptEnabled(false)
                                .setViewportSize(DESKTOP, 900)),
                home);
    }

    /** Another tab of the same browser, with the same cookies. */
    public Browser newTab() {
        return new Browser(context, home);
    }

    public Page page() {
        return page;
    }

    /** What went wrong in the page's scripts, and what its content security policy refused. */
    public List<String> errors() {
        return errors;
    }

    /** @param path begins with a slash */
    public Page open(String path) {
        page.navigate(home + path);
        return page;
    }

    /** Asks for a page, and signs in as a demo account on the way to it. */
    public Page openSignedIn(String username, String path) {
        open(path);
        page.locator("a[href^='/oauth2/authorization/']").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(username))
                .click();
        page.waitForURL(home + path + "**");
        return page;
    }

    /** Chooses the language, as a person would have done on an earlier visit. */
    public void speak(Language language) {
        context.addCookies(List.of(new Cookie("SELOSTE_LANGUAGE", language.code()).setUrl(home)));
    }

    /** Forgets who was signed in, and every choice. */
    public void forget() {
        context.clearCookies();
    }

    public void widen(int width) {
        page.setViewportSize(width, 900);
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Where the window is now, without the scheme and host. */
    public String path() {
        return page.url().substring(home.length());
    }

    @Override
    public void close() {
        context.close();
    }
}
