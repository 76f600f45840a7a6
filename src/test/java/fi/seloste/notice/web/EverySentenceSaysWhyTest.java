package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeVersion;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.notice.PublishedNotices.Text;
import fi.seloste.notice.explained.ExplainedNotice;
import fi.seloste.register.RegisterDetails;
import fi.seloste.register.SecurityMeasure;
import fi.seloste.testing.SelosteTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Each sentence of a public notice can be opened for the article and the row behind it")
@SelosteTest
class EverySentenceSaysWhyTest {

    private static final String NOTICES = "fi.seloste.notice.web.DemoNotice#all";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}");

    @Autowired
    PublishedNotices notices;

    @Autowired
    ExplainedNotice explained;

    @LocalServerPort
    int port;

    @DisplayName("A paragraph below itself, an item within itself, a row of a table in the row that follows")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void hasAReason(DemoNotice notice) {
        var main = page(notice);

        assertThat(sentences(main)).isNotEmpty().allSatisfy(sentence -> {
            var why = why(sentence);
            assertThat(why).as(sentence.text()).isNotNull();
            assertThat(why.hasAttr("open")).isFalse();
            assertThat(why.select("summary").attr("aria-label"))
                    .contains(first(sentence)
                            .substring(0, Math.min(30, first(sentence).length())));
        });
        assertThat(main.select(".reason .why, p details")).isEmpty();
    }

    @DisplayName("The reason names the provision in words and leads to it, tells the row and who sees to it")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void theReasonIsWhole(DemoNotice notice) {
        var language = notice.language();
        var law = "/" + language.code();
        var unknown = Texts.get(language, "explained.behind.version");

        assertThat(page(notice).select(".why .reason")).allSatisfy(reason -> {
            assertThat(reason.select("a")).isNotEmpty().allSatisfy(link -> assertThat(
                            link.attr("href").toLowerCase())
                    .startsWith("https://")
                    .contains(law));
            assertThat(reason.select("p:not(.said)"))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(each -> assertThat(each.text())
                            .endsWith(".")
                            .hasSizeGreaterThan(25)
                            .doesNotContain("{", "}", "()"));
            assertThat(reason.text())
                    .as("a sentence that today's projection words alike")
                    .doesNotContain(unknown);
        });
    }

    @DisplayName("It names nobody, and nothing that only the organisation knows")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void nothingInternalIsTold(DemoNotice notice) {
        var facts = published(notice).facts();
        var people = Stream.of(
                        facts.registers().stream()
                                .map(register -> register.details())
                                .map(RegisterDetails::contactName)
                                .filter(Objects::nonNull)
                                .map(name -> name.orLatest(notice.language())),
                        Stream.ofNullable(facts.controller().dpo()).map(dpo -> dpo.name()),
                        facts.registers().stream()
                                .flatMap(register -> register.parts(SecurityMeasure.class))
                                .map(SecurityMeasure::evidence))
                .flatMap(each -> each)
                .filter(words -> words != null && !words.isBlank())
                .toList();
        var said = String.join(
                "\n", page(notice).select(".why .reason p:not(.said)").eachText());

        assertThat(said).doesNotContainPattern(ID).doesNotContain(people);
    }

    @DisplayName("What the page adds can be taken out, and leaves what was published, byte for byte")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void thePageIsWhatWasPublished(DemoNotice notice) {
        var page = Got.from(port, notice.page(), "Accept", "text/html");
        var frozen = Got.from(
                        port,
                        notice.path() + "/v/1/main.html?lang="
                                + notice.language().code())
                .text();

        assertThat(page.text()).startsWith("<!DOCTYPE html>").doesNotContain(frozen, "<script", "style=");
        assertThat(page.published()).contains(frozen);
        assertThat(Jsoup.parse(page.published()).select(ExplainedNotice.ADDED)).isEmpty();
        assertThat(Got.from(port, notice.as("txt")).text()).doesNotContain("eur-lex");
    }

    @DisplayName("A sentence that was worded otherwise when it was published has the reason of its section")
    @ParameterizedTest
    @MethodSource(NOTICES)
    void anOldVersionHasItsReasonsToo(DemoNotice notice) {
        var old = new String(published(notice).texts().get(notice.language()).main(), StandardCharsets.UTF_8)
                .replace(".</span>", " (as it was said then).</span>");
        var main = Jsoup.parse(explained.main(with(old, published(notice), notice.language()), notice.language()))
                .selectFirst("main");

        assertThat(sentences(main))
                .allSatisfy(sentence ->
                        assertThat(why(sentence).select("a").attr("href")).startsWith("https://"));
        assertThat(main.select("section.controller .why").text())
                .contains(Texts.get(notice.language(), "explained.behind.version"));
        assertThat(ExplainedNotice.withoutAdded(
                        explained.main(with(old, published(notice), notice.language()), notice.language())))
                .isEqualTo(old);
    }

    private static Published with(String main, Published published, Language language) {
        NoticeVersion version = published.version();
        return new Published(
                version, published.facts(), Map.of(language, new Text("Title", main.getBytes(StandardCharsets.UTF_8))));
    }

    private static Stream<Element> sentences(Element main) {
        return main.select("> section:not(.layer)").stream()
                .flatMap(section ->
                        section.select("> p:not(.intro), > ul > li, > .table tbody tr:not(.why), > figure").stream());
    }

    private static Element why(Element sentence) {
        return switch (sentence.normalName()) {
            case "li" -> sentence.selectFirst("> .why");
            case "tr" -> sentence.nextElementSibling().selectFirst("tr.why details");
            case "figure" ->
                sentence.nextElementSiblings().select("> .why, .why").first();
            default -> sentence.nextElementSibling();
        };
    }

    private static String first(Element sentence) {
        var copy = sentence.clone();
        copy.select("details, .lag, svg").remove();
        return (copy.children().isEmpty() ? copy : copy.child(0)).text();
    }

    private Published published(DemoNotice notice) {
        var path = notice.path().split("/");
        return notices.version(notices.find(path[2], path[3]).orElseThrow(), 1).orElseThrow();
    }

    private Element page(DemoNotice notice) {
        return Jsoup.parse(Got.from(port, notice.page(), "Accept", "text/html").text())
                .selectFirst("main");
    }
}
