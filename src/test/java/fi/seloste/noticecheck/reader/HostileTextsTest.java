package fi.seloste.noticecheck.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.noticecheck.MutatedNotices;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a text is made of, it is read or refused soon, and every place that is told lies in it. */
class HostileTextsTest {

    private static final int MANY = Boolean.getBoolean("seloste.full") ? 10_000 : 500;
    private static final Duration SOON = Duration.ofSeconds(3);

    private final NoticeTextCheck check = new NoticeTextCheck(new NoticeCheck(LawData.shipped()), LawData.shipped());

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isReadOrRefusedSoon(String shape, String text) {
        check("Rekisterinpitäjä: Firma Oy");

        var before = System.nanoTime();
        check(text);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).as(shape).isLessThan(SOON);
    }

    static Stream<Arguments> isReadOrRefusedSoon() {
        return Stream.of(
                        new String[] {"one word", "x"},
                        new String[] {"letters", "a "},
                        new String[] {"headings", "Rekisterin nimi\n"},
                        new String[] {"inline headings", "tarkoitus: "},
                        new String[] {"nested markup", "<div>"},
                        new String[] {"angle brackets", "<"},
                        new String[] {"entities", "&"},
                        new String[] {"comments", "<!--"},
                        new String[] {"numbers", "1.2.3.4.5 "},
                        new String[] {"names", "Ab Cd Oy "},
                        new String[] {"addresses", "a.b.c@"},
                        new String[] {"stars", "**a"},
                        new String[] {"gaps", "tietoja voidaan siirtää jos ellei mikäli EU:n ulkopuolelle "},
                        new String[] {"blank", " \t\n"},
                        new String[] {"emoji", "\uD83D\uDE00"})
                .map(shape -> Arguments.of(shape[0], shape[1].repeat(200_000 / shape[1].length())));
    }

    @Test
    void mutatedNoticesAreReadWithoutAnError() {
        var mutated = new MutatedNotices(20261122);
        for (var i = 0; i < MANY; i++) {
            check(mutated.next());
        }
    }

    @Test
    void whatTakesTooLongIsGivenUp() {
        var notice = MutatedNotices.whole().getFirst();

        assertThatThrownBy(() -> check.check(notice, LocalDate.of(2026, 11, 22), Duration.ofNanos(1)))
                .isInstanceOf(UnreadableTextException.class);
    }

    private void check(String text) {
        try {
            var result = check.check(text, LocalDate.of(2026, 11, 22));
            var length = text.codePointCount(0, text.length());
            assertThat(result.notice().sections())
                    .allSatisfy(part -> assertThat(part.start()).isBetween(0, part.end()))
                    .allSatisfy(part -> assertThat(part.end()).isBetween(part.start(), length));
            assertThat(result.findings())
                    .filteredOn(finding -> finding.where().start() != null)
                    .allSatisfy(finding -> assertThat(finding.where().end())
                            .isBetween(finding.where().start(), length));
        } catch (UnreadableTextException refused) {
            assertThat(text).hasSizeGreaterThan(20_000);
        }
    }
}
