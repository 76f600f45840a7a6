package fi.seloste.noticecheck.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is read of our own notices is what their keys say. */
class ReadingNoticesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static final Scores SCORES = new Scores();

    @BeforeAll
    static void readAll() throws Exception {
        var check = new NoticeTextCheck(new NoticeCheck(LawData.shipped()), LawData.shipped());
        for (var own : OwnNotices.all()) {
            SCORES.add(own.name(), own.text(), own.key(), check.check(own.text(), DAY));
        }
    }

    @Test
    void thereAreNoticesOfEveryLanguageAndKind() throws Exception {
        var all = OwnNotices.all();
        assertThat(all).hasSizeGreaterThanOrEqualTo(24);
        assertThat(all.stream()
                        .map(own -> own.key().path("language").asString())
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of("fi", "sv", "en"));
    }

    @Test
    void sectionsAreFound() {
        assertThat(SCORES.of("sections")).as(SCORES.differences().toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void factsAreRead() {
        assertThat(SCORES.facts()).as(SCORES.differences().toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void legalBasesAreRead() {
        assertThat(SCORES.of("bases")).as(SCORES.differences().toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void processorsAreRead() {
        assertThat(SCORES.of("processors")).as(SCORES.differences().toString()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void defectsAreFoundAndNoneIsMadeUp() {
        assertThat(SCORES.of("findings")).as(SCORES.differences().toString()).isGreaterThanOrEqualTo(0.98);
        assertThat(SCORES.forbidden()).as(SCORES.differences().toString()).isZero();
    }
}
