package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every view at two widths and in both colour schemes, for people to look at: {@code target/contact-sheet}. */
@BrowserTest
class ContactSheetIT {

    private static final Path SHEET = Path.of("target/contact-sheet");

    private static final List<String> VIEWS = List.of(
            "/o/polku/registers",
            "/o/polku/services",
            "/o/polku/contacts",
            "/o/polku/contacts/new",
            "/o/polku/notices",
            "/o/polku/notices/asiakasrekisteri",
            "/o/polku/organisation",
            "/o/polku/members",
            "/o/polku/audit",
            "/organisations",
            "/organisations/new",
            "/invitations/never-was",
            "/n/polku",
            "/n/polku/asiakasrekisteri",
            "/n/polku/asiakasrekisteri/versions",
            "/n/polku/nowhere");

    @Test
    void everyViewIsShownWithoutAnError(Browser browser) throws IOException {
        Files.createDirectories(SHEET);
        var owner = new Person(browser).signIn("polku-owner", "/o/polku/registers");
        for (var width : List.of(Browser.DESKTOP, Browser.PHONE)) {
            browser.widen(width);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (var view : VIEWS) {
                    owner.open(view);
                    assertThat(overflow(browser.page()))
                            .as("%s at %d pixels is wider than the window", view, width)
                            .isLessThanOrEqualTo(0);
                    browser.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(SHEET.resolve(name(view, width, scheme))));
                }
            }
        }
        assertThat(browser.errors().stream().filter(error -> !error.contains("404")))
                .isEmpty();
    }

    private static int overflow(Page page) {
        return (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static String name(String view, int width, ColorScheme scheme) {
        return view.substring(1).replace('/', '-') + "-" + width + "-"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }
}
