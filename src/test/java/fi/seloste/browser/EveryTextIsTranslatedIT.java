package fi.seloste.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Cache;
import fi.seloste.common.Texts;
import fi.seloste.testing.Browser;
import fi.seloste.testing.BrowserTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;

/** Whatever a person reads or hears comes from the bundles, which exist in every language; or it is somebody's own data. */
@BrowserTest
class EveryTextIsTranslatedIT {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BeanFactory beans;

    @Test
    void everyViewSpeaksTheLanguageOfItsReader(Browser browser) {
        var problems = new SoftAssertions();
        forgetPublicPages();
        try (var pseudo = new PseudoLanguage()) {
            var untranslated = new UntranslatedTexts(DataOfTheDemo.known(jdbc));
            var lang = "?lang=" + PseudoLanguage.IN_PLACE_OF.code();
            for (var address : List.of("/signin" + lang, "/signin" + lang + "&error", "/n/never-was" + lang)) {
                browser.open(address);
                problems.assertThat(untranslated.in(browser.page())).as(address).isEmpty();
            }
            Place.accounts().forEach(account -> {
                browser.forget();
                browser.speak(PseudoLanguage.IN_PLACE_OF);
                var person = new Person(browser)
                        .signIn(
                                account,
                                Place.of(account).findFirst().orElseThrow().address());
                placesOf(account).forEach(place -> {
                    place.in(PseudoLanguage.IN_PLACE_OF).go(person);
                    problems.assertThat(untranslated.in(browser.page()))
                            .as(place.name())
                            .isEmpty();
                });
            });
        }
        forgetPublicPages();
        problems.assertAll();
    }

    /** Public pages that were made before in the language whose place is taken, and those made meanwhile. */
    private void forgetPublicPages() {
        kept("noticePages", "rendered").invalidateAll();
        kept("historyPages", "rendered").invalidateAll();
        kept("repeatedAnswers", "answers").invalidateAll();
        ((Map<?, ?>) ReflectionTestUtils.getField(beans.getBean("errorPages"), "shown")).clear();
    }

    private Cache<?, ?> kept(String bean, String field) {
        return (Cache<?, ?>) ReflectionTestUtils.getField(beans.getBean(bean), field);
    }

    private static Stream<Place> placesOf(String account) {
        return Stream.concat(Place.of(account), Stream.of(Place.CALENDAR).filter(place -> place.account()
                .equals(account)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Close</p>",
                "<p>⟦Sulje⟧ now</p>",
                "<button aria-label='Close'>⟦Sulje⟧</button>",
                "<input placeholder='Search' aria-label='⟦Hae⟧'>",
                "<p title='Close'>⟦Sulje⟧</p>",
                "<img alt='A picture' src='data:,'>",
                "<p>Olli Omistaja closed it</p>",
                "<div><template shadowrootmode='open'><b>Close</b></template></div>",
                "<div><template shadowrootmode='open'><slot>Close</slot></template></div>"
            })
    void aTextThatIsNotTranslatedIsFoundWhereverItStands(String markup, Browser browser) {
        show(markup, browser);
        assertThat(finder().in(browser.page())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>⟦Sulje⟧</p>",
                "<p>⟦Sulje ⟦ikkuna⟧ heti⟧</p>",
                "<p>Olli Omistaja, ⟦omistaja⟧: 22.11.2026</p>",
                "<p hidden>Close</p>",
                "<style>p { color: red }</style>",
                "<p style='visibility: hidden' title='Close'>Close</p>",
                "<div><template shadowrootmode='open'><slot>Close</slot></template>⟦Sulje⟧</div>"
            })
    void whatIsTranslatedOrDataOrNotShownIsLeftAlone(String markup, Browser browser) {
        show(markup, browser);
        assertThat(finder().in(browser.page())).isEmpty();
    }

    @Test
    void thePseudoLanguageIsGoneAfterwards() {
        try (var pseudo = new PseudoLanguage()) {
            assertThat(word()).isEqualTo("⟦Save⟧");
        }
        assertThat(word()).isEqualTo("Save");
    }

    private static String word() {
        return Texts.get(PseudoLanguage.IN_PLACE_OF, "form.save");
    }

    private static void show(String markup, Browser browser) {
        browser.page().navigate("about:blank");
        browser.page().evaluate("markup => { document.open(); document.write(markup); document.close(); }", markup);
    }

    private static UntranslatedTexts finder() {
        return new UntranslatedTexts(Set.of("Olli Omistaja"));
    }
}
