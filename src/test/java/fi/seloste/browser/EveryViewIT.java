package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.Route;
import fi.seloste.common.Language;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every view as people see it, at two widths and in both colour schemes: nothing is cut off, and axe finds nothing that
 * keeps somebody from using it (WCAG 2.2 AA). The pictures are for people to look at: {@code target/contact-sheet}. One
 * language here, and each scheme at one width; all of them with {@code -Pfull}.
 */
@BrowserTest
class EveryViewIT {

    private static final Path SHEET = Path.of("target/contact-sheet");

    private static final Set<String> LEAD_ELSEWHERE = Set.of("", "leaving");

    /** Text that a person does not see whole, and what stands outside its page. */
    private static final String CUT_OFF = """
            () => {
              const seen = element => element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
              const reader = element => element.closest('.skip, thead, [slot="sr-label"], [class*="visually-hidden"], [class*="sr-only"]');
              const told = element => (element.textContent || '').trim().slice(0, 60);
              const width = document.documentElement.clientWidth;
              return [...document.body.querySelectorAll('*')]
                .filter(element => seen(element) && !reader(element) && told(element)
                    && ![...element.children].some(child => told(child)))
                .filter(element => {
                  const style = getComputedStyle(element);
                  const box = element.getBoundingClientRect();
                  const hides = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.display !== 'inline';
                  return box.width > 1 && box.height > 1
                      && (hides && element.scrollWidth > element.clientWidth + 2 || box.right > width + 1 || box.left < -1)
                      && !element.closest('vaadin-grid, vaadin-tabs, .flow-picture, vaadin-app-layout > [slot=drawer]');
                })
                .map(element => element.tagName.toLowerCase() + ': ' + told(element));
            }""";

    static Stream<Language> languages() {
        return Boolean.getBoolean("seloste.full") ? Arrays.stream(Language.values()) : Stream.of(Language.FI);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isWholeAndCanBeUsedByAnybody(Language language, Browser browser) {
        var problems = new SoftAssertions();
        Place.accounts().forEach(account -> look(account, language, browser, problems));
        problems.assertThat(browser.errors().stream().filter(error -> !error.contains("404")))
                .as("errors in the browser's console")
                .isEmpty();
        problems.assertAll();
    }

    private static void look(String account, Language language, Browser browser, SoftAssertions problems) {
        browser.forget();
        browser.speak(language);
        var person = new Person(browser)
                .signIn(account, Place.of(account).findFirst().orElseThrow().address());
        for (var width : List.of(Browser.DESKTOP, Browser.PHONE)) {
            browser.widen(width);
            for (var place : Place.of(account).toList()) {
                place.in(language).go(person);
                problems.assertThat(browser.page().evaluate(CUT_OFF))
                        .as("%s in %s at %d pixels: cut off", place.name(), language, width)
                        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                        .isEmpty();
                for (var scheme : schemes(width)) {
                    browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    // Colours pass over into each other.
                    browser.page().waitForTimeout(250);
                    var picture = "%s-%s-%d-%s.png"
                            .formatted(
                                    place.name(),
                                    language.code(),
                                    width,
                                    scheme.name().toLowerCase(Locale.ROOT));
                    browser.page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setFullPage(true)
                                    .setPath(SHEET.resolve(picture)));
                    problems.assertThat(barriers(browser.page()))
                            .as("%s in %s at %d pixels, %s: axe", place.name(), language, width, scheme)
                            .isEmpty();
                }
            }
        }
    }

    /** Each scheme at one of the widths; both at each with {@code -Pfull}. */
    private static List<ColorScheme> schemes(int width) {
        if (Boolean.getBoolean("seloste.full")) {
            return List.of(ColorScheme.LIGHT, ColorScheme.DARK);
        }
        return List.of(width == Browser.DESKTOP ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                        .toList();
    }

    @Test
    void noViewIsForgotten() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = scanner.findCandidateComponents("fi.seloste").stream()
                .map(each -> ClassUtils.resolveClassName(each.getBeanClassName(), null)
                        .getAnnotation(Route.class)
                        .value())
                .filter(route -> !LEAD_ELSEWHERE.contains(route))
                .toList();

        assertThat(routes).isNotEmpty().allMatch(EveryViewIT::isLookedAt);
    }

    private static boolean isLookedAt(String route) {
        var address =
                Pattern.compile("/" + route.replaceAll("/:\\w+\\?", "(/[^/]+)?").replaceAll(":\\w+", "[^/]+"));
        return Place.ALL.stream()
                .anyMatch(place -> address.matcher(place.address()).matches());
    }
}
