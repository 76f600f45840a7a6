package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.seloste.installation.Installation;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.VisitorTest;
import java.net.URI;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A published notice can be printed as a code, pointed to by a sign, and shown within another page")
class NoticeIsSharedTest extends VisitorTest {

    @Autowired
    PublishedTwice twice;

    @Autowired
    Installation installation;

    private FilledTenant tenant;
    private String notice;

    @BeforeEach
    void publish() throws Exception {
        tenant = twice.create();
        notice = PublishedTwice.address(tenant);
    }

    @Test
    void theCodeLeadsToTheNotice() throws Exception {
        var image = ImageIO.read(
                URI.create("http://localhost:" + port + notice + "/qr.png").toURL());
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(installation.address(notice).toString());
        assertThat(image.getWidth()).isGreaterThan(600);
    }

    @Test
    void theCodeIsAlsoDrawnInLines() {
        var svg = Jsoup.parse(visitor.get(notice + "/qr.svg").body(), Parser.xmlParser());

        assertThat(svg.select("svg").attr("aria-label"))
                .isEqualTo(installation.address(notice).toString());
        assertThat(svg.select("path").attr("d")).startsWith("M4 4h7v1h-7z");
    }

    @Test
    void theSignSaysTheVersionInForceToEyesAndEars() {
        var got = visitor.get(notice + "/badge.svg?lang=en");
        var svg = Jsoup.parse(got.body(), Parser.xmlParser());

        assertThat(got.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(svg.select("svg").attr("role")).isEqualTo("img");
        assertThat(svg.select("title").text()).startsWith("Privacy notice of ").contains(": version 2, in force from ");
        assertThat(svg.select("text").eachText()).first().isEqualTo("Privacy notice");
        assertThat(svg.select("style").html()).contains("prefers-color-scheme:dark");
        assertThat(got.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sha256-");
        assertThat(visitor.get(notice + "/badge.svg?lang=fi").body()).contains("Tietosuojaseloste", "versio 2 · ");
    }

    @Test
    void theFragmentFitsIntoAnotherPage() {
        var got = visitor.get(notice + "/fragment?lang=en&level=3", "Origin", "https://firma.example");

        assertThat(got.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        var fragment = Jsoup.parseBodyFragment(got.body());
        assertThat(fragment.select("main, h1, h2, script, style, figure, svg, [style]"))
                .isEmpty();
        assertThat(fragment.select("h3")).hasSize(1);
        assertThat(fragment.select("h4")).hasSizeGreaterThan(5);
        assertThat(fragment.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("seloste-notice"));
        assertThat(fragment.select("[class]").eachAttr("class")).containsExactly("seloste-notice");
        assertThat(fragment.text()).contains("Regulars");
        assertThat(fragment.select("a").last().attr("href")).isEqualTo(installation.address(notice) + "/v/2?lang=en");
    }

    @Test
    void aCopyForAnEditorSaysItsVersionAndShowsTheOneInForce() {
        var block = visitor.get(notice + "/block.txt?lang=en").body();

        assertThat(block).startsWith("<!-- wp:html -->\n<section").endsWith("<!-- /wp:html -->\n");
        var pasted = Jsoup.parseBodyFragment(block);
        var current = installation.address(notice).toString();
        assertThat(pasted.text())
                .contains("Regulars", "Version 2, in force from", "This copy does not change by itself. In force now:");
        assertThat(pasted.select("a").eachAttr("href")).endsWith(current + "/v/2?lang=en", current + "?lang=en");
        assertThat(pasted.select("img").attr("src")).isEqualTo(current + "/badge.svg?lang=en");
        assertThat(visitor.get(notice + "/block.txt?lang=sv").body()).contains("Gäller nu:");
    }

    @Test
    void nothingElseIsGivenToOtherPages() {
        for (var address : new String[] {notice, notice + "/versions", notice + "x/fragment"}) {
            assertThat(visitor.get(address, "Origin", "https://firma.example")
                            .headers()
                            .firstValue("Access-Control-Allow-Origin"))
                    .as(address)
                    .isEmpty();
        }
    }
}
