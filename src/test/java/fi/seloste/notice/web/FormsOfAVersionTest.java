package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.notice.form.Form;
import fi.seloste.notice.form.Forms;
import fi.seloste.notice.form.FrozenNotice;
import fi.seloste.testing.SelosteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("The forms of a version are found by the ending of its address, and by what the reader accepts")
@SelosteTest
class FormsOfAVersionTest {

    private static final String NOTICE = "/n/polku/asiakasrekisteri";

    @Autowired
    PublicNotices notices;

    @Autowired
    Forms forms;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Form.class)
    void theEndingGivesTheForm(Form form) {
        var got = Got.from(port, NOTICE + "." + form.ending() + "?lang=sv");

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Type")).isEqualTo(form.type().toString());
        assertThat(got.header("Content-Language")).isEqualTo("sv");
        assertThat(got.header("Vary")).contains("Accept-Language");
        assertThat(got.header("Cache-Control")).isEqualTo("max-age=30, public");
        assertThat(got.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"polku-asiakasrekisteri-v1-sv." + form.ending() + "\"");
        assertThat(got.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theFormOfOneVersionCanBeKeptForEver(Form form) {
        var got = Got.from(port, NOTICE + "/v/1." + form.ending());

        assertThat(got.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(got.bytes())
                .isEqualTo(Got.from(port, NOTICE + "." + form.ending()).bytes());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void madeAgainItIsTheSameToTheByte(Form form) {
        var version = notices.version(notices.find("polku", "asiakasrekisteri").orElseThrow(), 1)
                .orElseThrow();
        var notice = new FrozenNotice(version, Language.FI, "https://seloste.example" + NOTICE + "/v/1");

        assertThat(forms.make(form, notice)).isEqualTo(forms.make(form, notice));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void whatTheReaderHasAlreadyIsNotSentAgain(Form form) {
        var first = Got.from(port, NOTICE + "." + form.ending() + "?lang=fi");
        var again = Got.from(port, NOTICE + "." + form.ending() + "?lang=fi", "If-None-Match", first.header("ETag"));
        var head = Got.sent("HEAD", port, NOTICE + "." + form.ending() + "?lang=fi");

        assertThat(first.header("ETag")).startsWith("\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(first.bytes().length));
    }

    @DisplayName("At the notice's own address the reader gets what it likes best, and a page where it likes all")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*|text/html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html",
                "text/html;q=0.9, application/pdf;q=0.1|text/html",
                "text/*|text/html",
                "image/png|text/html",
                "nonsense|text/html",
                "application/pdf|application/pdf",
                "text/html;q=0.1, application/pdf|application/pdf",
                "application/json;q=0.5, application/ld+json|application/ld+json",
                "text/plain|text/plain",
                "application/json|application/json",
                "application/*|application/pdf"
            })
    void theReaderChooses(String accepted, String given) {
        var got = Got.from(port, NOTICE, "Accept", accepted);

        assertThat(got.status()).isEqualTo(200);
        assertThat(got.header("Content-Type")).startsWith(given);
        assertThat(got.header("Vary").split(", ")).contains("Accept-Language", "Accept");
    }

    @Test
    void whatIsNotThereIsInNoForm() {
        for (var form : Form.values()) {
            for (var missing : new String[] {
                NOTICE + "/v/999", NOTICE + "/v/0", "/n/polku/vanha-seloste", "/n/polku/nothing", "/n/nobody/nothing"
            }) {
                var address = missing + "." + form.ending();
                assertThat(Got.from(port, address).status()).as(address).isEqualTo(404);
            }
        }
        assertThat(Got.from(port, NOTICE + ".docx").status()).isEqualTo(404);
    }

    @Test
    void thePageLeadsToEachForm() {
        for (var address : new String[] {NOTICE, NOTICE + "/v/1"}) {
            var page = Jsoup.parse(
                    Got.from(port, address + "?lang=en", "Accept", "text/html").text());
            for (var form : Form.values()) {
                var to = address + "." + form.ending() + "?lang=en";
                assertThat(page.select("footer a[href=" + to + "]")).hasSize(1);
                assertThat(page.select("link[rel=alternate][type=" + form.mimeType() + "]"))
                        .singleElement()
                        .satisfies(link -> assertThat(link.attr("href")).endsWith(to));
            }
        }
    }
}
