package fi.seloste.noticecheck.reader;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.NoticeCheck;
import fi.seloste.processor.LawData;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of a notice that was checked. */
class ShownNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPageIsShownAsItsWordsAndMarkedInThem() {
        var shown = shown(
                "<html><body><h2>Siirrot</h2><p>Tietoja siirret&auml;&auml;n <b>EU:n ulkopuolelle</b>.</p></body></html>");

        assertThat(shown.text()).doesNotContain("<").contains("Tietoja siirretään EU:n ulkopuolelle.");
        assertThat(marked(shown, "D03")).isEqualTo("Tietoja siirretään EU:n ulkopuolelle.");
    }

    @Test
    void aTextIsShownAsItIs() {
        var shown = shown("Tietoja siirretään EU:n ulkopuolelle.");

        assertThat(shown.text()).isEqualTo("Tietoja siirretään EU:n ulkopuolelle.");
        assertThat(marked(shown, "D03")).isEqualTo(shown.text());
    }

    private static ShownNotice shown(String notice) {
        List<Finding> findings = new NoticeTextCheck(new NoticeCheck(LawData.shipped()), LawData.shipped())
                .check(notice, DAY)
                .findings();
        return ShownNotice.of(notice, findings);
    }

    private static String marked(ShownNotice shown, String rule) {
        var where = shown.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow()
                .where();
        return shown.text().substring(where.start(), where.end()).strip();
    }
}
