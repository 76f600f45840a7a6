package fi.seloste.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.installation.Installation;
import fi.seloste.testing.Pages;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TwoTenants;
import fi.seloste.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

@DisplayName("Every public page says to browsers and search engines what it is")
@SelosteTest
class PublicPagesSayWhatTheyAreTest {

    @Autowired
    Installation installation;

    @Autowired
    Pages addresses;

    @Autowired
    TwoTenants tenants;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void sitDown() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @DisplayName("its language, its title, and one heading over all of it")
    @ParameterizedTest
    @EnumSource
    void whatItIs(Language language) {
        Stream.concat(PublicPage.ofNobody(), PublicPage.ofDemo()).forEach(page -> {
            var shown = Jsoup.parse(page.get(visitor, language).body());
            assertThat(shown.selectFirst("html").attr("lang"))
                    .as(page.toString())
                    .isEqualTo(language.code());
            assertThat(shown.title()).as(page.toString()).isNotBlank();
            assertThat(shown.select("h1")).as(page.toString()).hasSize(1);
            assertThat(shown.select("main")).as(page.toString()).hasSize(1);
            assertThat(shown.select("meta[name=viewport]").attr("content"))
                    .as(page.toString())
                    .isEqualTo("width=device-width, initial-scale=1");
        });
    }

    @DisplayName("what is found there, where something is found, and that it may be searched")
    @ParameterizedTest
    @EnumSource
    void whatIsFoundThere(Language language) {
        var closed = visitor.get("/robots.txt")
                .body()
                .lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
        assertThat(closed).isNotEmpty();
        found().forEach(page -> {
            var got = page.get(visitor, language);
            assertThat(got.statusCode()).as(page.toString()).isEqualTo(200);
            var shown = Jsoup.parse(got.body());
            assertThat(shown.select("meta[name=description]").attr("content"))
                    .as(page.toString())
                    .hasSizeGreaterThan(30);
            assertThat(shown.select("meta[name=robots]")).as(page.toString()).isEmpty();
            assertThat(closed).as(page.toString()).noneMatch(page.address()::startsWith);
        });
    }

    @DisplayName("where it stands in each language, itself among them")
    @ParameterizedTest
    @EnumSource
    void whereItStands(Language language) {
        notices().forEach(page -> {
            var shown = Jsoup.parse(page.get(visitor, language).body());
            var here = installation.publicUrl() + page.in(language);
            assertThat(shown.select("link[rel=canonical]").eachAttr("href")).containsExactly(here);
            assertThat(shown.select("link[hreflang=" + language.code() + "]").eachAttr("href"))
                    .containsExactly(here);
            assertThat(shown.select("link[hreflang]").eachAttr("hreflang"))
                    .containsExactly("fi", "sv", "en", "x-default");
            assertThat(shown.select("link[hreflang=x-default]").attr("href"))
                    .isEqualTo(installation.publicUrl() + page.in(Language.FI));
        });
    }

    @DisplayName("by a title that no other page of the notice has")
    @ParameterizedTest
    @EnumSource
    void byATitleOfItsOwn(Language language) {
        var titles = new HashMap<String, List<String>>();
        notices()
                // A version has the name of its notice.
                .filter(page -> !page.address().contains("/v/"))
                .forEach(page -> titles.merge(
                        organisation(page) + ": "
                                + Jsoup.parse(page.get(visitor, language).body())
                                        .title(),
                        List.of(page.address()),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));

        assertThat(titles)
                .hasSizeGreaterThan(20)
                .allSatisfy((title, pages) -> assertThat(pages).as(title).hasSize(1));
    }

    @DisplayName("or that nothing is there, which nobody should search for")
    @Test
    void nothingIsNotSearchedFor() {
        for (var page : List.of("/n/nobody/nothing", "/check/nothing", "/n/polku/nothing")) {
            var got = visitor.get(page);
            assertThat(got.statusCode()).isEqualTo(404);
            assertThat(Jsoup.parse(got.body()).select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
        }
    }

    @DisplayName("Its links lead somewhere, and say where")
    @ParameterizedTest
    @EnumSource
    void linksLeadSomewhere(Language language) {
        Stream.concat(PublicPage.ofNobody(), PublicPage.ofDemo()).forEach(page -> {
            var shown = Jsoup.parse(page.get(visitor, language).body());
            assertThat(shown.select("a")).as(page.toString()).allSatisfy(link -> {
                assertThat(link.attr("href")).matches("/.*|#.+|https?://.+|mailto:.+");
                assertThat(link.text() + link.select("img").attr("alt")).isNotBlank();
                if (link.attr("href").startsWith("#")) {
                    assertThat(there(link.attr("href").substring(1), shown))
                            .as(link.outerHtml())
                            .isTrue();
                }
            });
        });
    }

    @DisplayName("and none of them is forgotten here")
    @Test
    void noneIsForgotten() throws Exception {
        var ours = tenants.ours();
        var looked = Stream.concat(PublicPage.ofNobody(), PublicPage.ofDemo())
                .map(page -> PathContainer.parsePath(page.address().split("\\?")[0]))
                .toList();
        assertThat(addresses.all().filter(Pages.Page::isPublic).filter(page -> isPage(page.in(ours))))
                .hasSizeGreaterThan(6)
                .allSatisfy(page -> assertThat(looked)
                        .as(page.pattern())
                        .anyMatch(PathPatternParser.defaultInstance.parse(page.pattern())::matches));
    }

    /** Rather than a picture, a form of a notice, or a part of a page. */
    private boolean isPage(String address) {
        var got = visitor.get(address);
        return got.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && got.body().startsWith("<!DOCTYPE html>");
    }

    private static boolean there(String id, Document page) {
        return page.getElementById(id) != null;
    }

    private static String organisation(PublicPage page) {
        return page.address().split("/")[2];
    }

    /** Whatever can be asked for and is there. */
    private static Stream<PublicPage> found() {
        return Stream.concat(Stream.of("/signin", "/check").map(PublicPage::at), notices());
    }

    private static Stream<PublicPage> notices() {
        return PublicPage.ofDemo()
                .filter(page -> page.brought() == null && !page.address().contains("?on="));
    }
}
