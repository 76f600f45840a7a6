package fi.seloste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An organisation's colour can be read on its public pages (WCAG 2.2, 1.4.3)")
class AccentTest {

    @ParameterizedTest
    @CsvSource({
        "#000000,#ffffff,21.0",
        "#ffffff,#ffffff,1.0",
        "#777777,#ffffff,4.48",
        "#767676,#ffffff,4.54",
        "#ff0000,#ffffff,4.0",
        "#0000ff,#ffffff,8.59",
    })
    void contrastIsThatOfTheGuidelines(String one, String other, double ratio) {
        assertThat(Colour.of(one).contrastWith(Colour.of(other))).isCloseTo(ratio, within(0.01));
        assertThat(Colour.of(other).contrastWith(Colour.of(one))).isCloseTo(ratio, within(0.01));
    }

    @Test
    void aColourThatIsDarkEnoughStaysAsItIsOnTheLightPage() {
        assertThat(Accent.of("#1F5F5B").light()).isEqualTo("#1f5f5b");
    }

    @Test
    void aColourThatIsLightEnoughStaysAsItIsOnTheDarkPage() {
        assertThat(Accent.of("#ffd400").dark()).isEqualTo("#ffd400");
    }

    @Test
    void aFaintColourIsDarkenedOrLightenedNoFurtherThanItHasToBe() {
        var yellow = Accent.of("#ffd400");
        var navy = Accent.of("#001a4d");

        assertThat(least(yellow.light(), Accent.LIGHT_GROUNDS)).isBetween(4.5, 4.7);
        assertThat(least(navy.dark(), Accent.DARK_GROUNDS)).isBetween(4.5, 4.75);
        assertThat(Colour.of(yellow.light()).red())
                .as("still a yellow")
                .isGreaterThan(Colour.of(yellow.light()).green())
                .isGreaterThan(Colour.of(yellow.light()).blue());
    }

    @Test
    void everyColourCanBeReadOnBothPages() {
        var any = new Random(143);
        IntStream.concat(
                        IntStream.of(0x000000, 0xffffff, 0x808080, 0xff0000, 0x00ff00, 0x0000ff, 0xffff00),
                        any.ints(5_000, 0, 1 << 24))
                .mapToObj("#%06x"::formatted)
                .forEach(colour -> {
                    var accent = Accent.of(colour);
                    assertThat(least(accent.light(), Accent.LIGHT_GROUNDS))
                            .as(colour)
                            .isGreaterThanOrEqualTo(4.5);
                    assertThat(least(accent.dark(), Accent.DARK_GROUNDS))
                            .as(colour)
                            .isGreaterThanOrEqualTo(4.5);
                });
    }

    @Test
    void itIsSaidWhereTheColourIsNotTheOneThatWasChosen() {
        assertThat(Accent.of("#8A7BD0").isJust("#8A7BD0")).isFalse();
        var readable = Accent.of("#777777");
        assertThat(readable.isJust("#777777")).isFalse();
        assertThat(new Accent("#7a7a7a", "#7a7a7a").isJust("#7A7A7A")).isTrue();
    }

    /** The style sheet says what text stands on; were that changed alone, the colours would be reckoned against nothing. */
    @Test
    void theGroundsAreThoseOfTheStyleSheet() throws IOException {
        try (var sheet = AccentTest.class.getResourceAsStream("/META-INF/resources/styles/public.css")) {
            var text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            for (var at = 0; at < 2; at++) {
                var ground = Pattern.compile(
                                List.of("--paper", "--sheet").get(at) + ": light-dark\\((#\\w{6}), (#\\w{6})\\);")
                        .matcher(text);
                assertThat(ground.find()).isTrue();
                assertThat(Accent.LIGHT_GROUNDS.get(at).hex()).isEqualTo(ground.group(1));
                assertThat(Accent.DARK_GROUNDS.get(at).hex()).isEqualTo(ground.group(2));
            }
        }
    }

    private static double least(String colour, List<Colour> grounds) {
        return grounds.stream()
                .mapToDouble(ground -> Colour.of(colour).contrastWith(ground))
                .min()
                .orElseThrow();
    }
}
