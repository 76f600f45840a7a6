package fi.seloste.noticecheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.SelosteTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Anyone has a notice checked, as a page or by a program, and nothing of it stays. */
@SelosteTest
class CheckingANoticeTest {

    private static final String NOTICE = """
            Tietosuojaseloste

            Rekisterinpitäjä
            Kuvitteellinen Kirjakauppa Oy, Y-tunnus 0000001-9

            Käsittelyn peruste
            Henkilötietolain mukainen asiakassuhde <b>
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    @Test
    void aProgramGetsWhatWasReadAndFoundWithItsPlaces() throws Exception {
        var answer = post("text/plain; charset=utf-8", NOTICE.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var read = JSON.readTree(answer.body());
        assertThat(read.path("language").asString()).isEqualTo("fi");
        assertThat(read.path("controller").path("name").asString()).isEqualTo("Kuvitteellinen Kirjakauppa Oy");
        assertThat(read.path("dataProtectionOfficer").isNull()).isTrue();
        assertThat(rules(read)).contains("D01", "D30", "D60");
        var obsolete = finding(read, "D01");
        assertThat(NOTICE.substring(
                        obsolete.path("start").asInt(), obsolete.path("end").asInt()))
                .startsWith("Henkilötietolain mukainen");
        assertThat(obsolete.path("severity").asString()).isEqualTo("error");
    }

    @Test
    void theAnswerIsAsItsDocumentationSays() throws Exception {
        var documented =
                JSON.readTree(get("/api/notice-check/openapi.json").body()).at("/components/schemas/Answer/properties");
        var answer = JSON.readTree(
                post("text/plain", NOTICE.getBytes(StandardCharsets.UTF_8)).body());

        assertThat(answer.propertyNames()).containsExactlyElementsOf(documented.propertyNames());
        for (var part : List.of("controller", "retention", "transfers", "rights", "dates")) {
            assertThat(answer.path(part).propertyNames())
                    .as(part)
                    .containsExactlyInAnyOrderElementsOf(
                            documented.at("/" + part + "/properties").propertyNames());
        }
        for (var list : List.of("sections", "findings")) {
            assertThat(answer.path(list).get(0).propertyNames())
                    .as(list)
                    .containsExactlyInAnyOrderElementsOf(
                            documented.at("/" + list + "/items/properties").propertyNames());
        }
    }

    @Test
    void messagesAreInTheLanguageOfWhoeverAsksOrOfTheNotice() throws Exception {
        var own = finding(
                JSON.readTree(post("text/plain", NOTICE.getBytes(StandardCharsets.UTF_8))
                        .body()),
                "D60");
        var swedish = finding(
                JSON.readTree(post("text/plain", NOTICE.getBytes(StandardCharsets.UTF_8), "Accept-Language", "sv")
                        .body()),
                "D60");

        assertThat(own.path("message").asString()).contains("päiv");
        assertThat(swedish.path("message").asString())
                .isNotEqualTo(own.path("message").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain,' ',400",
        "application/json,{},415",
        "text/html,<p>,415",
        "text/plain; charset=nothing,a,415"
    })
    void whatCannotBeCheckedIsAProblem(String type, String body, int status) throws Exception {
        problem(post(type, body.getBytes(StandardCharsets.UTF_8)), status);
    }

    @Test
    void tooMuchAndUnreadableTextAreProblems() throws Exception {
        problem(post("text/plain", "a".repeat(200_001).getBytes(StandardCharsets.UTF_8)), 413);
        problem(post("text/plain", new byte[] {(byte) 0xff, (byte) 0xfe, 65}), 400);
        problem(post("text/plain", "word ".repeat(39_000).getBytes(StandardCharsets.UTF_8)), 400);
    }

    @ParameterizedTest
    @CsvSource({"fi,Liitä selosteesi", "sv,Klistra in", "en,Paste the text"})
    void thePageSpeaksTheLanguageAndNeedsNoScript(String language, String words) throws Exception {
        var page = get("/check?lang=" + language);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(words).doesNotContain("<script");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
    }

    @Test
    void aPastedNoticeComesBackMarkedAndIsNeverMoreThanText() throws Exception {
        var page = Jsoup.parse(form("text", null, NOTICE).body());

        assertThat(page.select("mark").text()).contains("Henkilötietolain mukainen asiakassuhde");
        assertThat(page.select(".findings li")).isNotEmpty();
        assertThat(page.select(".text").first().wholeText().replaceAll("\\d", ""))
                .contains("Kuvitteellinen Kirjakauppa Oy, Y-tunnus")
                .contains("asiakassuhde <b>");
        for (var link : page.select(".findings a, a.number")) {
            assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1);
        }
    }

    @Test
    void anUploadedFileIsReadAndABrokenOneSaysSo() throws Exception {
        assertThat(Jsoup.parse(form("file", "notice.txt", NOTICE).body()).select(".findings li"))
                .isNotEmpty();

        var broken = form("file", "notice.pdf", "%PDF-1.4 no");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(broken.body()).select("[role=alert]").text()).isNotBlank();
        assertThat(form("text", null, "").statusCode()).isEqualTo(400);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInWordsAndTheFormIsThereAgain() throws Exception {
        var refused = form("file", "notice.pdf", "%PDF-1.4 " + "x".repeat(1_100_000));

        assertThat(refused.statusCode()).isEqualTo(413);
        var page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).startsWith("Tiedosto on liian suuri");
        assertThat(page.select("form textarea")).isNotEmpty();
    }

    private static void problem(HttpResponse<String> answer, int status) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(JSON.readTree(answer.body()).path("status").asInt()).isEqualTo(status);
    }

    private static List<String> rules(JsonNode read) {
        var rules = new ArrayList<String>();
        read.path("findings").forEach(finding -> rules.add(finding.path("rule").asString()));
        return rules;
    }

    private static JsonNode finding(JsonNode read, String rule) {
        for (var finding : read.path("findings")) {
            if (finding.path("rule").asString().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError(rule + " was not found");
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(at(address)));
    }

    private HttpResponse<String> post(String type, byte[] body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(at("/api/notice-check"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    private HttpResponse<String> form(String name, String file, String content) throws Exception {
        var body = "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (file == null ? "" : "; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream")
                + "\r\n\r\n" + content + "\r\n--edge--\r\n";
        return send(HttpRequest.newBuilder(at("/check?lang=fi"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private URI at(String address) {
        return URI.create("http://localhost:" + port + address);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
