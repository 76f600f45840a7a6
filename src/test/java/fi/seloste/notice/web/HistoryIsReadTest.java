package fi.seloste.notice.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.notice.PublishedNotices;
import fi.seloste.testing.FilledTenant;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.TamperedRows;
import fi.seloste.testing.VisitorTest;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@DisplayName("Anyone can read what a notice said before, and why it says something else now")
class HistoryIsReadTest extends VisitorTest {

    @Autowired
    PublishedTwice twice;

    @Autowired
    TamperedRows rows;

    @Autowired
    PublishedNotices published;

    @Autowired
    Clock clock;

    private FilledTenant tenant;
    private String notice;

    @BeforeEach
    void publish() throws Exception {
        tenant = twice.create();
        notice = PublishedTwice.address(tenant);
    }

    @Test
    void theDifferenceOfTwoVersionsIsOneAddress() {
        var page = page(notice + "/versions?from=1&to=2&lang=fi");

        assertThat(page.select("h1").text()).isEqualTo("Mikä muuttui versiosta 1 versioon 2");
        assertThat(page.select("ins").eachText()).contains("Kanta-asiakkaat");
        assertThat(page.select("section.why li").eachText())
                .contains("Rekisteröidyt: lisätty 1, poistettu 0, muutettu 0.");
        assertThat(page.select("nav a").eachAttr("href")).contains(notice + "/versions?from=1&to=2&lang=sv");
    }

    @Test
    void whicheverIsNamedFirstTheEarlierOneIsComparedWithTheLater() {
        assertThat(page(notice + "/versions?from=2&to=1&lang=en").select("h1").text())
                .isEqualTo("What changed from version 1 to version 2");
        var same = page(notice + "/versions?from=2&to=2&lang=en");
        assertThat(same.text()).contains("The two versions say the same.");
        assertThat(same.select("section.why")).isEmpty();
    }

    @Test
    void versionsThatAreNotThereCannotBeCompared() {
        assertThat(visitor.get(notice + "/versions?from=1&to=3").statusCode()).isEqualTo(404);
        assertThat(visitor.get(notice + "/versions?from=0&to=1").statusCode()).isEqualTo(404);
        assertThat(visitor.get(notice + "/versions?from=x&to=1").statusCode()).isEqualTo(400);
    }

    @Test
    void theHistorySaysFromWhenToWhenEachWasInForceAndLetsAnyTwoBeCompared() {
        var page = page(notice + "/versions?lang=en");

        assertThat(page.select("ol.versions > li > p > a[href*=/v/1?]").text()).contains("in force from", " to ");
        assertThat(page.select("form.compare select[name=from] option[selected]")
                        .attr("value"))
                .isEqualTo("1");
        assertThat(page.select("form.compare").attr("action")).isEqualTo(notice + "/versions");
    }

    @Test
    void whatItSaidOnADayIsOneAddress() {
        var today = LocalDate.now(clock);

        var then = visitor.get(notice + "?on=" + today + "&lang=sv");

        assertThat(then.statusCode()).isEqualTo(200);
        assertThat(then.uri()).hasPath(notice + "/v/2").hasParameter("lang", "sv");
    }

    @Test
    void beforeTheFirstVersionAKindPageLeadsToIt() {
        var then = visitor.get(notice + "?on=2020-03-01&lang=en");

        assertThat(then.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(then.body());
        assertThat(page.select("main").text()).contains("had not been published yet on 1 March 2020");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly(notice + "/v/1?lang=en", notice + "?lang=en");
    }

    @Test
    void aDayThatHasNotComeIsSaidNotToHave() {
        var then = visitor.get(notice + "?on=" + LocalDate.now(clock).plusDays(1) + "&lang=en");

        assertThat(then.statusCode()).isEqualTo(404);
        assertThat(then.body()).contains("has not come yet");
        assertThat(visitor.get(notice + "?on=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void theFeedTellsEachVersionInTheReadersLanguage() throws Exception {
        var got = visitor.get(notice + "/feed.atom", "Accept-Language", "sv-FI");

        assertThat(got.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(got.headers().firstValue("Content-Language")).hasValue("sv");
        var feed = xml(got.body());
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(one(feed, "id")).startsWith("urn:uuid:");
        assertThat(one(feed, "updated")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(one(feed, "author")).isNotBlank();
        var entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(2);
        var newest = (Element) entries.item(0);
        assertThat(one(newest, "title")).startsWith("Version 2, gäller från");
        assertThat(one(newest, "summary")).contains("Väsentlig ändring", "Uusi ryhmä", digest(2));
        assertThat(((Element) newest.getElementsByTagName("link").item(0)).getAttribute("href"))
                .endsWith(notice + "/v/2?lang=sv");
        for (var at = 0; at < 2; at++) {
            for (var wanted : new String[] {"id", "title", "updated"}) {
                assertThat(((Element) entries.item(at))
                                .getElementsByTagName(wanted)
                                .getLength())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void theFeedStaysValidWhateverWasSaidOfAChange() throws Exception {
        twice.publish(tenant, "a < b & \u0001 ]]> \"c\"");

        var newest = (Element) xml(visitor.get(notice + "/feed.atom").body())
                .getElementsByTagName("entry")
                .item(0);

        assertThat(one(newest, "summary")).contains("a < b &").contains("]]> \"c\"");
    }

    @Test
    void theFeedIsBounded() throws Exception {
        for (var at = 0; at < 20; at++) {
            twice.publish(tenant, "Versio");
        }

        assertThat(xml(visitor.get(notice + "/feed.atom").body())
                        .getElementsByTagName("entry")
                        .getLength())
                .isEqualTo(20);
    }

    @Test
    void aVersionThatWasChangedInTheDatabaseIsNotShownAndItsReaderIsToldWhatToDo() {
        var version = rows.text(
                "select id from notice_version where number = 2 and notice_id = ?",
                tenant.id(Kind.NOTICE).toString());
        rows.tamper(tenant.tenant().id(), "notice_text", "main = 'Valhe'", "version_id = '" + version + "'");

        for (var address : new String[] {"", "/v/2", "/v/2/main.html", "/badge.svg", "/fragment"}) {
            var got = visitor.get(notice + address, "Accept-Language", "en");
            assertThat(got.statusCode()).as(address).isEqualTo(503);
            assertThat(got.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(got.body()).contains("cannot be shown as true").doesNotContain("Valhe");
        }
        assertThat(visitor.get(notice + "/v/1").statusCode()).isEqualTo(200);
        var history = page(notice + "/versions?lang=en");
        assertThat(history.select("p.altered").text()).startsWith("Version 2 was changed in the database");
        assertThat(history.select("a[href*=/v/1?]")).isNotEmpty();
        assertThat(visitor.get(notice + "/feed.atom").body())
                .doesNotContain("/v/2?")
                .contains("/v/1?");
    }

    private String digest(int number) {
        return published
                .chain(published
                        .find(tenant.text(Kind.ORGANISATION_SLUG), tenant.text(Kind.NOTICE_SLUG))
                        .orElseThrow())
                .link(number)
                .orElseThrow()
                .digest();
    }

    private static Element xml(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    private static String one(Element in, String name) {
        return in.getElementsByTagName(name).item(0).getTextContent();
    }
}
