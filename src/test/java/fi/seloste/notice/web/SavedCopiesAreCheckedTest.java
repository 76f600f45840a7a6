package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.VisitorTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Anyone can check whether a saved copy is what was published")
class SavedCopiesAreCheckedTest extends VisitorTest {

    @Autowired
    PublishedTwice twice;

    private String notice;

    @BeforeEach
    void publish() throws Exception {
        FilledTenant tenant = twice.create();
        notice = PublishedTwice.address(tenant);
    }

    @Test
    void aSavedPageIsKnownByteForByte() {
        assertThat(verdict(visitor.get(notice + "/v/1?lang=sv").body()))
                .contains("Your copy is version 1, byte for byte.", "in force from", "Svenska");
        assertThat(verdict(visitor.get(notice + "/v/2/main.html?lang=fi").body()))
                .contains("Your copy is version 2, byte for byte.");
    }

    @Test
    void aPageThatABrowserWroteAnewIsKnownByItsWords() {
        var saved = Jsoup.parse(visitor.get(notice + "?lang=en").body());
        saved.select("main section").attr("data-saved", "1");

        assertThat(verdict(saved.outerHtml())).contains("Your copy says the same as version 2, word for word.");
    }

    @Test
    void textThatWasCopiedFromTheScreenIsKnownWithWhatStandsAroundIt() {
        var page = Jsoup.parse(visitor.get(notice + "?lang=en").body());
        page.select("main li").forEach(item -> item.prependText("• "));

        assertThat(verdict(page.selectFirst("main").wholeText()))
                .contains("Your copy says the same as version 2, word for word.");
        assertThat(verdict(page.body().wholeText())).contains("Your copy holds all of version 2");
    }

    /** Reasons that somebody opened are saved open. */
    @Test
    void aPageThatWasSavedWithItsReasonsIsKnownByItsOwnWords() {
        var saved = Jsoup.parse(visitor.get(notice + "?lang=en").body());
        saved.select("details.why").attr("open", "");

        assertThat(saved.select(".why .reason")).isNotEmpty();
        assertThat(verdict(saved.outerHtml())).contains("Your copy says the same as version 2, word for word.");
    }

    @Test
    void textOfAPageOnWhichNothingWasUnfoldedIsKnownByItsWords() {
        var page = Jsoup.parse(visitor.get(notice + "?lang=fi").body());
        page.select("svg, details > :not(summary)").remove();

        assertThat(verdict(page.selectFirst("main").wholeText()))
                .contains("Your copy says the same as version 2, word for word.");
    }

    /** They are frozen with no version: whoever changes them changes nothing that could be compared. */
    @Test
    void aSummaryOrReasonThatSomebodyElseWroteIsWarnedOf() {
        var page = visitor.get(notice + "?lang=en").body();
        var warning = "not those that the page shows today";

        assertThat(verdict(page)).doesNotContain(warning);
        assertThat(verdict(page.replace("In short", "We sell your data"))).contains("byte for byte", warning);
        assertThat(verdict(page.replace("<h1>", "<!--added--><p>We sell it</p><!--/added--><h1>")))
                .contains("byte for byte", warning);
        var anew = Jsoup.parse(page);
        anew.selectFirst(".why .reason").text("Because we sell your data.");
        assertThat(verdict(anew.outerHtml())).contains("word for word", warning);
    }

    @Test
    void aMarkThatEndsNowhereHidesNothing() {
        var page = visitor.get(notice + "?lang=en").body();

        assertThat(verdict(page.replace("</main>", "<!--added--><p>We sell your data</p></main>")))
                .doesNotContain("byte for byte", "says the same");
    }

    @Test
    void oneWordMoreOrLessIsSeen() {
        var text = Jsoup.parse(visitor.get(notice + "?lang=fi").body())
                .selectFirst("main")
                .wholeText();

        assertThat(verdict(text.replaceFirst("Kanta-asiakkaat", "Kanta-asiakas")))
                .contains("Your copy is none of the published versions.");
        assertThat(verdict(text.replaceFirst("\\.", "!"))).contains("Your copy is none of the published versions.");
    }

    @Test
    void nothingAndTooMuchAreSaidToBe() {
        var empty = visitor.post(notice + "/versions/verify?lang=en", Map.of("text", "  "));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("There was nothing to check.");

        var large = visitor.post(
                notice + "/versions/verify?lang=en", Map.of("text", "a".repeat(VerifyController.MOST + 1)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("The copy is too large");
    }

    @Test
    void whatWasSentIsNeverMarkupOfTheAnswer() {
        var answer = visitor.post(
                notice + "/versions/verify", Map.of("text", "<main id=notice><script>alert(1)</script>x</main>"));

        assertThat(answer.body()).doesNotContain("alert(1)").doesNotContain("<script");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The commands of the page, done here. */
    @Test
    void theDigestsCanBeCheckedByHand() {
        var link = visitor.get(notice + "/v/2/chain.txt").body();
        var main = visitor.get(notice + "/v/2/main.html?lang=fi").body();
        var shown = Jsoup.parse(visitor.get(notice + "/versions/verify?lang=en").body());

        assertThat(link).contains("\nfi " + sha256(main) + " ");
        assertThat(shown.select(".digest code").text()).isEqualTo(sha256(link));
        assertThat(shown.select("pre").text()).contains("/v/2/main.html?lang=fi' | sha256sum");
        assertThat(link)
                .contains("previous "
                        + sha256(visitor.get(notice + "/v/1/chain.txt").body()));
    }

    private String verdict(String copy) {
        var answer = visitor.post(notice + "/versions/verify?lang=en", Map.of("text", copy));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select(".verdict").text();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
