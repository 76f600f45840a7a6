package fi.seloste.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Someone with a browser that runs no scripts: keeps cookies, follows redirects, presses buttons of plain forms. */
public final class Visitor implements AutoCloseable {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String home;

    /** @param port the application's */
    public Visitor(int port) {
        home = "http://localhost:" + port;
    }

    /** @param address a path of the application, or a whole address */
    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers));
    }

    public HttpResponse<String> post(String address, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(address, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Signs in as a demo account, and answers the page that follows. */
    public HttpResponse<String> signIn(String username) {
        return choose(get("/oauth2/authorization/seloste"), username);
    }

    /** Chooses an account on the demo provider's page, and answers the page that follows. */
    public HttpResponse<String> choose(HttpResponse<String> accounts, String username) {
        var form = Jsoup.parse(accounts.body(), accounts.uri().toString())
                .selectFirst("form:has(input[name=username][value=" + username + "])");
        var fields = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(field -> field.attr("name"), field -> field.attr("value")));
        return post(form.absUrl("action"), fields);
    }

    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(home).resolve(address)).header("Accept", "text/html");
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
