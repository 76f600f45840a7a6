package fi.seloste.tenant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.installation.Installation;
import fi.seloste.testing.TestDns;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whose a host is, a record in the DNS or a file at the host tells")
class ProvingAHostTest {

    private static final HostName HOST = new HostName("tietosuoja.firma.example");
    private static final String CODE = "seloste-0123456789abcdef";
    private static final String FOUND = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n";

    private final TestDns dns = new TestDns();
    private TestHost host;

    @AfterEach
    void close() throws Exception {
        dns.close();
        if (host != null) {
            host.close();
        }
    }

    @Test
    void aRecordWithTheCodeProvesIt() throws Exception {
        dns.say("_seloste." + HOST, "TXT", "v=something else", CODE);

        assertThat(outcome()).isEqualTo(Outcome.RECORD);
    }

    @Test
    void aRecordThatSaysSomethingElseOrNothingDoesNot() throws Exception {
        assertThat(outcome()).isEqualTo(Outcome.NOTHING);
        dns.say("_seloste." + HOST, "TXT", CODE + "0", "prefix " + CODE);
        assertThat(outcome()).isEqualTo(Outcome.ANOTHER_TEXT);
        dns.forget("_seloste." + HOST, "TXT");
        dns.say(HOST.ascii(), "TXT", CODE);
        assertThat(outcome()).as("a record of another name").isEqualTo(Outcome.NOTHING);
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedForLong() throws Exception {
        dns.fallSilent(true);
        var began = System.nanoTime();

        assertThat(outcome()).isEqualTo(Outcome.UNANSWERED);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void aFileWithTheCodeProvesItAndIsAskedForByTheHostsName() throws Exception {
        answering(FOUND + "somebody-elses\n  " + CODE + "  \n");

        assertThat(outcome()).isEqualTo(Outcome.FILE);
        assertThat(host.asked()).contains("GET /.well-known/seloste.txt HTTP/1.0", "Host: " + HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 404 Not Found\r\n\r\n" + CODE,
                "HTTP/1.1 301 Moved\r\nLocation: http://elsewhere.example/\r\n\r\n" + CODE,
                "HTTP/1.1 2000 OK\r\n\r\n" + CODE,
                "HTTP/1.1 200 OK\r\nX-Code: " + CODE + "\r\n\r\n",
                FOUND + "not " + CODE,
                FOUND,
                CODE,
                ""
            })
    void anotherAnswerDoesNot(String answer) throws Exception {
        answering(answer);

        assertThat(outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void whereTheAnswerLeadsElsewhereNobodyFollows() throws Exception {
        try (var elsewhere = TestHost.saying(FOUND + CODE)) {
            answering("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:" + elsewhere.port()
                    + "/.well-known/seloste.txt\r\n\r\n");

            assertThat(outcome()).isEqualTo(Outcome.NOTHING);
            assertThat(elsewhere.asked()).isEmpty();
        }
    }

    @Test
    void anAnswerWithoutEndIsReadInPart() throws Exception {
        host = new TestHost(out -> {
            out.write(FOUND.getBytes());
            for (var line = 0; line < 1_000_000; line++) {
                out.write("nothing\n".getBytes());
            }
            out.write(CODE.getBytes());
        });
        knownAt("127.0.0.1");

        assertThat(outcome()).isEqualTo(Outcome.NOTHING);
    }

    @Test
    void anAnswerThatComesByteByByteIsLeft() throws Exception {
        host = new TestHost(out -> {
            for (var at = 0; ; at++) {
                out.write('x');
                Thread.sleep(50);
            }
        });
        knownAt("127.0.0.1");
        var began = System.nanoTime();

        assertThat(outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "fec0::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:db8::1"
            })
    void nobodyIsAskedOnTheNetworkAroundUs(String address) throws Exception {
        assertThat(OpenInternet.has(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "193.166.3.2", "172.15.0.1", "100.63.0.1", "2a00:1450:4026::1", "2001:14ba::1"})
    void theOpenInternetIs(String address) throws Exception {
        assertThat(OpenInternet.has(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void whereOneOfItsAddressesIsPrivateAHostIsNotAskedAtAll() throws Exception {
        answering(FOUND + CODE);
        dns.say(HOST.ascii(), "A", "127.0.0.1", "193.166.3.2");

        assertThat(check(false).look(HOST, CODE).outcome()).isEqualTo(Outcome.NOTHING);
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void aHostLeadsHereByANameOrByAnAddress() throws Exception {
        dns.say("_seloste." + HOST, "TXT", CODE);
        assertThat(check(false).look(HOST, CODE).leadsHere()).isFalse();

        dns.say(HOST.ascii(), "CNAME", "elsewhere.example");
        assertThat(check(false).look(HOST, CODE).leadsHere()).isFalse();
        dns.say(HOST.ascii(), "CNAME", "Seloste.Palvelu.example");
        assertThat(check(false).look(HOST, CODE).leadsHere()).isTrue();

        dns.forget(HOST.ascii(), "CNAME");
        dns.say(HOST.ascii(), "A", "192.0.2.7");
        dns.say("seloste.palvelu.example", "A", "192.0.2.1", "192.0.2.7");
        assertThat(check(false).look(HOST, CODE).leadsHere()).isTrue();
    }

    private void answering(String answer) {
        host = TestHost.saying(answer);
        knownAt("127.0.0.1");
    }

    private void knownAt(String address) {
        dns.say(HOST.ascii(), "A", address);
    }

    private Outcome outcome() throws IOException {
        return check(true).look(HOST, CODE).outcome();
    }

    private DomainCheck check(boolean privateToo) throws IOException {
        var asked = new Dns(dns.address());
        var installation = new Installation(
                false,
                URI.create("https://seloste.palvelu.example"),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
        var port = host == null ? closedPort() : host.port();
        return new DomainCheck(asked, new HostFile(asked, privateToo, closedPort(), port, 1000), installation);
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
