package fi.seloste.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fi.seloste.common.Language;
import fi.seloste.notice.web.PublishedTwice;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One language here, all of them with {@code -Pfull}. The pictures are for people to look at. */
@DisplayName("Everybody can read every public page")
@BrowserTest
class PublicPagesAreForEverybodyIT {

    private static final Path PICTURES = Path.of("target/contact-sheet/narrow");

    /** A window of 1280 pixels at 400 % (WCAG 1.4.10). */
    private static final int NARROWEST = 320;

    /** What readers may set for themselves (WCAG 1.4.12). */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    /** Text of twice the size (WCAG 1.4.4). */
    private static final String LARGE = "html { font-size: 200% !important }";

    /**
     * What sticks out of the page or is cut off within it. Tables and the picture are read from side to side in a region
     * of their own; what is for screen readers alone is nowhere to be seen, and not the half of it.
     */
    private static final String CUT_OFF = """
            () => {
              const width = document.documentElement.clientWidth;
              const unseen = element => element
                  && (getComputedStyle(element).clipPath !== 'none' || element.getBoundingClientRect().right <= 0);
              const taken = head => head && getComputedStyle(head).position === 'absolute';
              const found = document.scrollingElement.scrollWidth > width
                  ? ['the page is ' + document.scrollingElement.scrollWidth + ' wide'] : [];
              for (const element of document.body.querySelectorAll('*')) {
                if (!element.checkVisibility({visibilityProperty: true})
                    || unseen(element.closest('.skip, thead'))
                    || element.closest('.flow-picture, .table') && !taken(element.closest('thead'))) {
                  continue;
                }
                const style = getComputedStyle(element);
                const box = element.getBoundingClientRect();
                const hides = ['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1
                    || ['hidden', 'clip'].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
                if (box.right > width + 1 || box.left < -1 || hides) {
                  found.push(element.tagName.toLowerCase() + ': ' + element.textContent.trim().slice(0, 60));
                }
              }
              return found;
            }""";

    /** A sheet that the page's own policy lets in, because it comes from outside of it. */
    private static final String WITH_SHEET = """
            rules => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(rules);
              document.adoptedStyleSheets = [sheet];
            }""";

    @Autowired
    PublishedTwice twice;

    static Stream<Language> languages() {
        return Boolean.getBoolean("seloste.full") ? Arrays.stream(Language.values()) : Stream.of(Language.FI);
    }

    @DisplayName(
            "in a window as narrow as 400 % makes it, with wider spaces, in large letters, in the light and in the dark")
    @ParameterizedTest
    @MethodSource("languages")
    void whateverTheirEyesAndWindows(Language language, Browser browser) throws Exception {
        var problems = new SoftAssertions();
        var missing = new ArrayList<String>();
        browser.page().onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                missing.add(response.url());
            }
        });
        for (var page : pages().toList()) {
            look(page, language, browser, problems);
        }
        problems.assertThat(missing).as("what pages ask for and is not there").isEmpty();
        problems.assertThat(browser.errors().stream().filter(error -> !error.contains("status of 4")))
                .as("errors in the browser's console")
                .isEmpty();
        problems.assertAll();
    }

    @DisplayName("and what could not be read would be found")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style='width: 1400px'>Text</p>",
                "<p style='margin-left: -20px'>Text</p>",
                "<p style='width: 50px; overflow: hidden; white-space: nowrap'>A text that is longer</p>",
                "<p style='height: 20px; overflow: hidden'>A text<br>of two lines</p>"
            })
    void whatIsCutOffIsFound(String markup, Browser browser) {
        browser.page().setContent("<!DOCTYPE html><body style='margin: 0'>" + markup);

        assertThat(cutOff(browser.page())).isNotEmpty();
    }

    private Stream<PublicPage> pages() throws Exception {
        return Stream.of(
                        PublicPage.ofNobody(),
                        PublicPage.ofNotice("/n/polku/asiakasrekisteri", 1),
                        PublicPage.notices().map(PublicPage::at),
                        PublicPage.ofNotice(PublishedTwice.address(twice.create()), 2))
                .flatMap(pages -> pages)
                .distinct();
    }

    private static void look(PublicPage page, Language language, Browser browser, SoftAssertions problems) {
        browser.forget();
        browser.widen(NARROWEST);
        page.open(browser, language);
        var shown = browser.page();
        problems.assertThat(cutOff(shown)).as("%s: at 400 %%", page).isEmpty();
        for (var scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            shown.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            problems.assertThat(barriers(shown)).as("%s: axe, %s", page, scheme).isEmpty();
        }
        var name = page.toString().substring(1).replaceAll("\\W+", "-") + "-" + language.code() + ".png";
        shown.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
        shown.evaluate(WITH_SHEET, SPACED);
        problems.assertThat(cutOff(shown)).as("%s: spaced", page).isEmpty();
        browser.widen(Browser.DESKTOP);
        shown.evaluate(WITH_SHEET, LARGE);
        problems.assertThat(cutOff(shown)).as("%s: in large letters", page).isEmpty();
    }

    private static List<?> cutOff(Page page) {
        return (List<?>) page.evaluate(CUT_OFF);
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }
}
