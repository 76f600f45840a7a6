package fi.seloste.noticecheck.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule finds in a text, and what it leaves alone, in each language that it knows. */
class EachRuleFiresAndStaysSilentTest {

    private static final Path CASES = Path.of("src/test/resources/noticecheck/rules.txt");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final NoticeTextCheck CHECK =
            new NoticeTextCheck(new NoticeCheck(LawData.shipped()), LawData.shipped());

    record Case(String rule, String language, String fires, String silent) {
        @Override
        public String toString() {
            return rule + " " + language;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace('¶', '\n').split("\\|"))
                .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatIsWrong(Case one) {
        assertThat(rules(one.fires())).contains(one.rule());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAloneWhatIsRight(Case one) {
        assertThat(rules(one.silent())).doesNotContain(one.rule());
    }

    private static List<String> rules(String text) {
        return CHECK.check(text, DAY).findings().stream().map(Finding::rule).toList();
    }
}
