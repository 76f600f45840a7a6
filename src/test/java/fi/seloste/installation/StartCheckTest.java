package fi.seloste.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Either the demo or a whole configuration starts; anything else is refused in one plain sentence. */
class StartCheckTest {

    private static final String WHOLE = "SELOSTE_DB_URL=jdbc:mariadb://127.0.0.1:1/seloste SELOSTE_DB_USERNAME=u"
            + " SELOSTE_DB_PASSWORD=p SELOSTE_OIDC_ISSUER=http://127.0.0.1:1 SELOSTE_OIDC_CLIENT_ID=c"
            + " SELOSTE_OIDC_CLIENT_SECRET=s";

    @Test
    void withNothingConfiguredItIsTheDemo() {
        assertThat(check("").getProperty("seloste.demo.enabled", Boolean.class)).isTrue();
    }

    @Test
    void blankCountsAsNotConfigured() {
        assertThat(check("SELOSTE_DB_URL= SELOSTE_OIDC_ISSUER=").getProperty("seloste.demo.enabled", Boolean.class))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELOSTE_DB_URL=x SELOSTE_DB_USERNAME=u SELOSTE_DB_PASSWORD=p                        | SELOSTE_OIDC_ISSUER, SELOSTE_OIDC_CLIENT_ID and SELOSTE_OIDC_CLIENT_SECRET,
            SELOSTE_OIDC_ISSUER=i SELOSTE_OIDC_CLIENT_ID=c SELOSTE_OIDC_CLIENT_SECRET=s         | SELOSTE_DB_URL, SELOSTE_DB_USERNAME and SELOSTE_DB_PASSWORD,
            SELOSTE_DB_URL=x SELOSTE_DB_USERNAME=u SELOSTE_OIDC_ISSUER=i SELOSTE_OIDC_CLIENT_ID=c SELOSTE_OIDC_CLIENT_SECRET=s | set also SELOSTE_DB_PASSWORD,
            SELOSTE_OIDC_CLIENT_ID=c                                                            | SELOSTE_DB_URL, SELOSTE_DB_USERNAME, SELOSTE_DB_PASSWORD, SELOSTE_OIDC_ISSUER and SELOSTE_OIDC_CLIENT_SECRET,
            """)
    void halfAConfigurationIsRefusedAndSaysWhatIsMissing(String environment, String missing) {
        assertRefused(environment, "The configuration is incomplete", missing);
    }

    @Test
    void theDemoIsRefusedOnAnAddressThatOthersReach() {
        assertRefused("SELOSTE_ADDRESS=0.0.0.0", "The demo is served on the loopback address only");
    }

    @Test
    void anotherKindOfDatabaseIsRefused() {
        assertRefused(
                WHOLE.replace("jdbc:mariadb:", "jdbc:postgresql:"), "SELOSTE_DB_URL must begin with jdbc:mariadb:");
    }

    @Test
    void aDatabaseThatDoesNotComeUpIsWaitedForAndThenNamed() {
        var start = System.nanoTime();
        assertRefused(
                WHOLE + " SELOSTE_START_TIMEOUT=2",
                "The database at jdbc:mariadb://127.0.0.1:1/seloste (SELOSTE_DB_URL) could not be used within 2 s (SELOSTE_START_TIMEOUT): ");
        assertThat(System.nanoTime() - start).isGreaterThan(1_000_000_000L);
    }

    @Test
    void anIssuerThatDoesNotComeUpIsNamed() {
        var issuer = new Settings.Oidc("http://127.0.0.1:1", "c", "s");
        assertThatThrownBy(() -> Wait.discover(issuer.issuer())).isInstanceOf(java.io.IOException.class);
    }

    @Test
    void anIssuerThatComesUpMeanwhileIsUsed() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/.well-known/openid-configuration", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            Wait.discover("http://127.0.0.1:" + server.getAddress().getPort() + "/realm/");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPortInUseIsNamedWithItsSetting() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> PortCheck.requireFree("127.0.0.1", taken.getLocalPort(), "SELOSTE_PORT"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Port " + taken.getLocalPort() + " is in use by another program: stop that one, or"
                            + " choose another port with SELOSTE_PORT.");
        }
    }

    @Test
    void onlyTheProxiesThatAreNamedAreBelieved() {
        assertThat(check("").getProperty("server.forward-headers-strategy")).isEqualTo("none");
        var behindProxies = check("SELOSTE_TRUSTED_PROXIES=10.0.0.7,192.168.0.0/16,::1");
        assertThat(behindProxies.getProperty("server.forward-headers-strategy")).isEqualTo("native");
        assertThat(behindProxies.getProperty("server.tomcat.remoteip.internal-proxies"))
                .isEqualTo("10.0.0.7/32,192.168.0.0/16,::1/128");
    }

    @Test
    void whoeverWaitsForALetterWaitsForSeconds() {
        var mail = check("SELOSTE_SMTP_HOST=smtp.example SELOSTE_SMTP_FROM=seloste@firm.example");
        assertThat(mail.getProperty("spring.mail.host")).isEqualTo("smtp.example");
        assertThat(mail.getProperty("spring.mail.port", Integer.class)).isEqualTo(587);
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            assertThat(mail.getProperty("spring.mail.properties.mail.smtp." + timeout, Integer.class))
                    .isBetween(1, 5000);
        }
        assertThat(check("").getProperty("spring.mail.host")).isNull();
    }

    @Test
    void aPasswordForMailIsSentOverEncryptedConnectionsAlone() {
        var mail = check("SELOSTE_SMTP_HOST=smtp.example SELOSTE_SMTP_FROM=seloste@firm.example"
                + " SELOSTE_SMTP_USERNAME=u SELOSTE_SMTP_PASSWORD=p");
        assertThat(mail.getProperty("spring.mail.properties.mail.smtp.starttls.required", Boolean.class))
                .isTrue();
    }

    @Test
    void mailWithoutASenderIsRefused() {
        assertRefused(
                "SELOSTE_SMTP_HOST=smtp.example", "The configuration of e-mail is incomplete", "SELOSTE_SMTP_FROM");
        assertRefused("SELOSTE_SMTP_FROM=seloste@firm.example", "SELOSTE_SMTP_HOST");
    }

    @Test
    void aPortTakenLaterIsOneSentence() {
        assertThat(StartRefusedReporter.sentence(new IllegalStateException(new PortInUseException(8080))))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("Port 8080 was taken by another program")
                        .doesNotContain("\n"));
    }

    @Test
    void anotherFailureIsLeftToSpringBoot() {
        assertThat(StartRefusedReporter.sentence(new IllegalStateException("other")))
                .isEmpty();
    }

    private static void assertRefused(String environment, String... parts) {
        assertThatThrownBy(() -> check(environment))
                .isInstanceOf(StartRefused.class)
                .satisfies(refused -> assertThat(refused.getMessage())
                        .contains(parts)
                        .endsWith(".")
                        .doesNotContain("\n"));
    }

    private static StandardEnvironment check(String variables) {
        var environment = new StandardEnvironment();
        var values = new HashMap<String, Object>(Map.of("SPRING_APPLICATION_NAME", "seloste"));
        for (var variable : variables.split(" ")) {
            if (!variable.isEmpty()) {
                var parts = variable.split("=", 2);
                values.put(parts[0], parts[1]);
            }
        }
        if (values.containsKey("SELOSTE_ADDRESS")) {
            values.put("SERVER_ADDRESS", values.get("SELOSTE_ADDRESS"));
        }
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, values));
        ConfigurationPropertySources.attach(environment);
        new StartCheck().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
