package fi.seloste.publicpages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.web.PublishedTwice;
import fi.seloste.security.PageTexts;
import fi.seloste.testing.FilledTenant.Kind;
import fi.seloste.testing.SelosteTest;
import fi.seloste.testing.TamperedRows;
import fi.seloste.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

@DisplayName("The Nu HTML checker finds neither an error nor anything to warn of")
@SelosteTest
class PublicPagesAreValidTest {

    private static HtmlChecker checker;

    @Autowired
    PublishedTwice twice;

    @Autowired
    TamperedRows rows;

    @Autowired
    ITemplateEngine templates;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeAll
    static void readTheStandard() throws Exception {
        checker = new HtmlChecker();
    }

    @BeforeEach
    void sitDown() {
        visitor = new Visitor(port);
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @DisplayName("on any public page of the demo")
    @ParameterizedTest
    @EnumSource
    void onAnyPageOfTheDemo(Language language) {
        assertValid(Stream.concat(PublicPage.ofNobody(), PublicPage.ofDemo()), language);
    }

    @DisplayName("where a notice has a history, its organisation a logo and a colour")
    @ParameterizedTest
    @EnumSource
    void onPagesOfAHistory(Language language) throws Exception {
        assertValid(PublicPage.ofNotice(PublishedTwice.address(twice.create()), 2), language);
    }

    @DisplayName("where a version was altered in the database")
    @Test
    void onThePageOfAnAlteredVersion() throws Exception {
        var tenant = twice.create();
        rows.tamper(
                tenant.tenant().id(),
                "notice_text",
                "main = concat(main, ' ')",
                "version_id = '" + tenant.afresh().text(Kind.VERSION) + "'");
        var notice = PublishedTwice.address(tenant);

        assertThat(visitor.get(notice + "/v/1").statusCode()).isEqualTo(503);
        for (var language : Language.values()) {
            assertValid(PublicPage.ofNotice(notice, 2), language);
        }
    }

    @DisplayName("of any error")
    @ParameterizedTest
    @EnumSource
    void onPagesOfErrors(Language language) {
        var problems = new SoftAssertions();
        for (var status : List.of(400, 403, 404, 405, 410, 413, 429, 500)) {
            var page = new Context(
                    language.locale(),
                    Map.of(
                            "text",
                            new PageTexts(language),
                            "status",
                            status,
                            "said",
                            Texts.find(language, "error." + status)
                                    .orElseGet(() -> Texts.get(language, "error.server"))));
            assertValid(Integer.toString(status), templates.process("security/error", page), problems);
        }
        problems.assertAll();
    }

    @DisplayName("in a page that shows a notice as a part of itself")
    @ParameterizedTest
    @EnumSource
    void inAPageAroundTheFragment(Language language) {
        var problems = new SoftAssertions();
        PublicPage.notices().forEach(notice -> {
            var fragment = visitor.get(notice + "/fragment?level=2&lang=" + language.code());
            assertThat(fragment.statusCode()).isEqualTo(200);
            assertValid(
                    notice,
                    "<!DOCTYPE html>\n<html lang=\"" + language.code() + """
                    "><head><meta charset="utf-8"><title>Firma</title></head><body><h1>Firma</h1>
                    %s
                    </body></html>""".formatted(fragment.body()),
                    problems);
        });
        problems.assertAll();
    }

    @DisplayName("unless there is something: it would be found")
    @Test
    void nothingWouldGoUnnoticed() throws Exception {
        var page = visitor.get("/signin").body();

        assertThat(checker.problems(page.replace("<!DOCTYPE html>", ""))).hasSize(1);
        assertThat(checker.problems(page.replace("<main>", "<main><img src='/x'><section></section>")))
                .hasSize(2);
    }

    private void assertValid(Stream<PublicPage> pages, Language language) {
        var problems = new SoftAssertions();
        pages.forEach(page -> {
            var got = page.get(visitor, language);
            problems.assertThat(got.headers().firstValue("Content-Type").orElseThrow())
                    .as("%s in %s", page, language)
                    .startsWith("text/html");
            assertValid(page + " in " + language, got.body(), problems);
        });
        problems.assertAll();
    }

    private static void assertValid(String name, String page, SoftAssertions problems) {
        try {
            problems.assertThat(checker.problems(page)).as(name).isEmpty();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
