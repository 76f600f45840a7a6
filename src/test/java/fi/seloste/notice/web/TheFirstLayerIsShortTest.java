package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Texts;
import fi.seloste.notice.explained.ExplainedNotice;
import fi.seloste.testing.SelosteTest;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A public notice begins with a short layer that unfolds, and goes on with all of its text")
@SelosteTest
class TheFirstLayerIsShortTest {

    private static final String NOTICES = "fi.seloste.notice.web.DemoNotice#all";

    @LocalServerPort
    int port;

    @DisplayName("It says who, why, the rights and how to reach us in a few words, right below the title")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void isShort(DemoNotice notice) {
        var main = page(notice);
        var layer = main.selectFirst("> section");

        assertThat(layer.className()).isEqualTo("layer");
        assertThat(layer.select("> h2")).hasSize(1);
        var lines = layer.select("> details > summary");
        assertThat(lines).hasSizeBetween(5, 7).allSatisfy(line -> {
            assertThat(line.select("strong").text()).isNotBlank();
            assertThat(line.select("span").text()).isNotBlank().doesNotContain("{");
        });
        assertThat(String.join(" ", lines.eachText())).hasSizeLessThan(900);
        assertThat(layer.select("details[open]")).isEmpty();
    }

    @DisplayName("Each line unfolds to what its sections say, word for word, and leads to them")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void unfolds(DemoNotice notice) {
        var main = page(notice);
        var layer = main.selectFirst("section.layer").clone();
        var frozen = Jsoup.parse(ExplainedNotice.withoutAdded(main.outerHtml()));

        assertThat(layer.select("a")).isNotEmpty().allSatisfy(link -> assertThat(
                        frozen.select("h2" + link.attr("href")).text())
                .isEqualTo(link.text()));
        var text = letters(frozen.text());
        assertThat(layer.select(".more p:not(.lead), .more li").eachText())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(text).contains(letters(said)));
        assertThat(layer.select("details:not(.contents)")).allSatisfy(line -> {
            assertThat(line.select(".lead a")).isNotEmpty();
            assertThat(line.select(".more p:not(.lead), .more li")).isNotEmpty();
        });
    }

    @DisplayName("Who answers, where and by which address stands in the text as well; the contents name every section")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void promisesNoMore(DemoNotice notice) {
        var main = page(notice);
        var text = Jsoup.parse(ExplainedNotice.withoutAdded(main.outerHtml())).text();

        assertThat(Stream.of("who", "outside", "reach", "complaint")
                        .map(line -> Texts.get(notice.language(), "explained.layer." + line))
                        .flatMap(question -> main.select(".layer summary").stream()
                                .filter(line -> line.select("strong").text().equals(question)))
                        .flatMap(line -> Stream.of(line.select("span").text().split(" · |, "))))
                .hasSizeGreaterThan(2)
                .allSatisfy(name -> assertThat(text).contains(name));
        assertThat(main.select(".layer .contents li")).hasSameSizeAs(main.select("> section:not(.layer)"));
    }

    @DisplayName("Nothing of the text is folded away")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void theTextIsThere(DemoNotice notice) {
        var main = page(notice);

        assertThat(main.select("> section:not(.layer) h2")).noneMatch(TheFirstLayerIsShortTest::isFolded);
        assertThat(main.select("> section:not(.layer) > :is(p, ul, .table)"))
                .isNotEmpty()
                .noneMatch(TheFirstLayerIsShortTest::isFolded);
    }

    private static boolean isFolded(Element element) {
        return element.closest("details") != null;
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0–]+", "");
    }

    private Element page(DemoNotice notice) {
        return Jsoup.parse(Got.from(port, notice.page(), "Accept", "text/html").text())
                .selectFirst("main");
    }
}
