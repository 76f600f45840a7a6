package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody reads a notice in a browser that runs no script")
@BrowserTest
class ReadingANoticeIT {

    private static final String NOTICE = "/n/polku/asiakasrekisteri?lang=en";

    @Test
    void aSentenceIsOpenedFromTheKeyboardForItsArticleAndWhatStandsBehindIt(Browser browser) {
        var page = browser.withoutScript().open(NOTICE);
        var reason = page.locator("section.retention details.why").first();
        assertThat(reason.locator(".reason").isVisible()).isFalse();

        reason.locator("summary").focus();
        page.keyboard().press("Enter");

        assertThat(reason.locator(".reason").isVisible()).isTrue();
        assertThat(reason.locator(".reason").innerText())
                .contains("GDPR, Article 13(2)(a): we have to tell you how long", "a rule on how long data are kept")
                .contains("People carry the rule out by hand");
        assertThat(reason.locator("a").getAttribute("href")).endsWith("EN/TXT/HTML/?uri=CELEX:32016R0679#art_13");
    }

    @Test
    void theMarksAreLargeEnoughStandBesideTheirSentenceAndCanBeTakenAway(Browser browser) {
        var page = browser.withoutScript().open(NOTICE);
        for (var width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
            page.setViewportSize(width, 900);
            var marks = page.locator(".why summary");
            assertThat(marks.count()).isGreaterThan(50);
            for (var mark : marks.all().subList(0, 30)) {
                var box = mark.boundingBox();
                assertThat(box.width).isGreaterThanOrEqualTo(24);
                assertThat(box.height).isGreaterThanOrEqualTo(24);
                assertThat(box.x + box.width).isLessThanOrEqualTo(width);
            }
        }

        page.locator(".legend input").uncheck();

        assertThat(page.locator(".why summary").all()).noneMatch(Locator::isVisible);
    }

    @Test
    void aLineOfTheFirstLayerUnfoldsAndLeadsToItsSection(Browser browser) {
        var page = browser.withoutScript().open(NOTICE);
        var rights = page.locator(".layer details:has(> summary > strong:text-is('Your rights'))");

        rights.locator("summary").click();

        assertThat(rights.innerText()).contains("You can withdraw your consent at any time.");
        var link = rights.locator("a").first();
        var section = link.getAttribute("href");
        link.click();
        assertThat(page.url()).endsWith(section);
        assertThat(page.locator(section).boundingBox().y).isBetween(-1.0, 300.0);
    }

    @Test
    void onPaperTheTextIsWholeAndReasonsStandOnlyWhereTheyWereOpened(Browser browser) throws IOException {
        var page = browser.withoutScript().open(NOTICE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var sections = page.locator("main > section:not(.layer) > :is(h2, p, ul, .table)")
                .all();

        var folded = printed(page);

        assertThat(sections).hasSizeGreaterThan(50);
        for (var passage : sections) {
            for (var line : passage.innerText().split("\n|\t")) {
                assertThat(folded).contains(letters(line));
            }
        }
        assertThat(folded).contains("Inshort").doesNotContain("wehavetotellyou");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator("section.retention .why summary").first().click();
        assertThat(printed(page)).containsOnlyOnce("wehavetotellyouhowlong").doesNotContain("wehavetotellyouwhogets");
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.DESKTOP, Browser.PHONE})
    void withEverythingUnfoldedItKeepsNobodyOut(int width, Browser browser) {
        browser.open(NOTICE);
        browser.widen(width);
        browser.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");

        assertThat(new AxeBuilder(browser.page())
                                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                                .analyze()
                                .getViolations()
                                .stream()
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().getFirst().getHtml()))
                .isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    private static String printed(Page page) throws IOException {
        try (var pdf = Loader.loadPDF(page.pdf())) {
            return letters(new PDFTextStripper().getText(pdf));
        }
    }

    /** Where lines break is the sheet's own. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad•-]+", "");
    }
}
