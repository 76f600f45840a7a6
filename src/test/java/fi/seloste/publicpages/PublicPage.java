package fi.seloste.publicpages;

import fi.seloste.common.Language;
import fi.seloste.testing.Browser;
import fi.seloste.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page that anyone may open.
 *
 * @param address without the language
 * @param brought what is sent there as a form, or null where it is only asked for
 */
record PublicPage(String address, String brought) {

    private static final List<String> NOTICES = List.of(
            "/n/kevatvalmennus/asiakasrekisteri",
            "/n/hyvaolo/tietosuojaseloste",
            "/n/polku/asiakasrekisteri",
            "/n/numeropaja/asiakasrekisteri",
            "/n/revontuli/asiakasrekisteri");

    private static final String OLD_NOTICE = """
            Rekisteriseloste

            Rekisterinpitäjä
            Kuvitteellinen Kirjakauppa Oy, Y-tunnus 0000001-9

            Käsittelyn peruste
            Henkilötietolain mukainen asiakassuhde <b>
            """;

    /** Those that belong to no organisation: signing in, the check of a notice, and what is not found. */
    static Stream<PublicPage> ofNobody() {
        return Stream.of(
                at("/signin"),
                at("/signin?error"),
                at("/signin?out"),
                at("/oauth2/authorization/seloste"),
                at("/check"),
                new PublicPage("/check", OLD_NOTICE),
                new PublicPage("/check", ""),
                at("/n/nobody/nothing"),
                at("/check/nothing"));
    }

    /** Those of the published notices of the demo's five organisations. */
    static Stream<PublicPage> ofDemo() {
        return NOTICES.stream().flatMap(notice -> ofNotice(notice, 1));
    }

    static Stream<String> notices() {
        return NOTICES.stream();
    }

    /** @param newest its version in force */
    static Stream<PublicPage> ofNotice(String notice, int newest) {
        return Stream.of(
                at(notice.substring(0, notice.lastIndexOf('/'))),
                at(notice),
                at(notice + "/v/1"),
                at(notice + "/versions"),
                at(notice + "/versions?from=1&to=" + newest),
                at(notice + "/versions/verify"),
                new PublicPage(notice + "/versions/verify", "Something else."),
                new PublicPage(notice + "/versions/verify", ""),
                at(notice + "?on=2020-01-01"),
                at(notice + "?on=2999-01-01"));
    }

    static PublicPage at(String address) {
        return new PublicPage(address, null);
    }

    String in(Language language) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    HttpResponse<String> get(Visitor visitor, Language language) {
        return brought == null ? visitor.get(in(language)) : visitor.post(in(language), Map.of("text", brought));
    }

    void open(Browser browser, Language language) {
        browser.open(in(language));
        if (brought != null) {
            browser.page().locator("#text").fill(brought);
            browser.page().locator("main form button").click();
        }
    }

    @Override
    public String toString() {
        return address
                + (brought == null
                        ? ""
                        : " with »" + brought.lines().findFirst().orElse("") + "«");
    }
}
