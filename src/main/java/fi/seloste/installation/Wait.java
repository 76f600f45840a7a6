package fi.seloste.installation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Properties;

/** Waits for the database and the identity provider: in a fresh cluster everything starts at once. */
class Wait {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration ONE_TRY = Duration.ofSeconds(5);

    private interface Attempt {
        void make() throws Exception;
    }

    void untilReachable(Settings settings) {
        var timeout = settings.startTimeout();
        var deadline = System.nanoTime() + timeout.toNanos();
        var database = settings.db();
        var issuer = settings.oidc().issuer();
        until(
                deadline,
                () -> connect(database),
                last -> "The database at "
                        + database.url().replaceFirst("\\?.*", "") + " (SELOSTE_DB_URL) could not be used within "
                        + timeout.toSeconds() + " s (SELOSTE_START_TIMEOUT): " + last + ".");
        until(
                deadline,
                () -> discover(issuer),
                last -> "The identity provider at " + issuer + " (SELOSTE_OIDC_ISSUER) could not be used within "
                        + timeout.toSeconds() + " s (SELOSTE_START_TIMEOUT): " + last + ".");
    }

    private static void until(
            long deadline, Attempt attempt, java.util.function.Function<String, String> sentenceForLastFailure) {
        while (true) {
            try {
                attempt.make();
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefused("The start was interrupted.", e);
            } catch (Exception e) {
                if (System.nanoTime() + PAUSE.toNanos() > deadline) {
                    throw new StartRefused(sentenceForLastFailure.apply(inWords(e)), e);
                }
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartRefused("The start was interrupted.", e);
            }
        }
    }

    private static void connect(Settings.Database database) throws Exception {
        var properties = new Properties();
        properties.put("user", database.username());
        properties.put("password", database.password());
        properties.put("connectTimeout", Long.toString(ONE_TRY.toMillis()));
        DriverManager.getConnection(database.url(), properties).close();
    }

    static void discover(String issuer) throws Exception {
        var address = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        try (var client = HttpClient.newBuilder().connectTimeout(ONE_TRY).build()) {
            var request = HttpRequest.newBuilder(address).timeout(ONE_TRY).build();
            var response = client.send(request, BodyHandlers.discarding());
            if (response.statusCode() != 200) {
                throw new IOException("it answered " + response.statusCode() + " for " + address);
            }
        }
    }

    /** One line: what drivers say in several is for a log, not for a sentence. */
    private static String inWords(Exception failure) {
        var message = failure.getMessage();
        var words = message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return words.strip().replaceFirst("\\.$", "");
    }
}
