import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A person at a browser without scripts, who opens one address after the other and stops where one does not answer. */
void main(String... addresses) throws Exception {
    var client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    for (var address : addresses) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html, application/json;q=0.9, text/plain;q=0.8, */*;q=0.7")
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        IO.println(answer.statusCode() + " " + address + (answer.uri().equals(request.uri()) ? "" : " → " + answer.uri()));
        if (answer.statusCode() != 200) {
            System.exit(1);
        }
    }
}
