package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.SelosteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("A notice as plain text says what the page says")
@SelosteTest
class TextSaysThePageTest {

    private static final String NOTICES = "fi.seloste.notice.web.DemoNotice#all";

    @LocalServerPort
    int port;

    @DisplayName("Every heading, paragraph, line and cell is there, one after the other")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void saysTheSame(DemoNotice notice) {
        var text = oneLine(Got.from(port, notice.as("txt")).text());
        var page =
                Jsoup.parse(Got.from(port, notice.page(), "Accept", "text/html").published());
        var at = 0;
        for (var words : page.select("main h1, main h2, main p, main li, main td, main figcaption > :not(.legend)")
                .eachText()) {
            var found = text.indexOf(oneLine(words), at);
            assertThat(found).as(words).isNotNegative();
            at = found;
        }
    }

    @DisplayName("No line is too long for a letter, and the end says which version it is and where it stands")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void canBeSent(DemoNotice notice) {
        var lines = Got.from(port, notice.as("txt")).text().lines().toList();
        assertThat(lines)
                .allMatch(line -> line.length() <= 78 || !line.strip().contains(" "))
                .last()
                .asString()
                .endsWith(notice.path() + "/v/1");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
