package fi.seloste.tenant.domain;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the file that proves whose a host is. Somebody else says where we ask, so: the address is looked up first and then
 * kept to, it is one of the open internet, no answer leads on to another, and an answer has little time and little room.
 */
@Component
class HostFile {

    static final String PATH = "/.well-known/seloste.txt";

    private static final int MOST_BYTES = 10_000;

    private final Dns dns;
    private final boolean privateToo;
    private final int httpsPort;
    private final int httpPort;
    private final int milliseconds;

    /** @param privateToo whether hosts of a private network may be asked, for an installation within one */
    @Autowired
    HostFile(Dns dns, @Value("${seloste.private-domains}") boolean privateToo) {
        this(dns, privateToo, 443, 80, 3000);
    }

    HostFile(Dns dns, boolean privateToo, int httpsPort, int httpPort, int milliseconds) {
        this.dns = dns;
        this.privateToo = privateToo;
        this.httpsPort = httpsPort;
        this.httpPort = httpPort;
        this.milliseconds = milliseconds;
    }

    /** Its lines; none where there is no such file, or where it may not be asked for. */
    List<String> lines(HostName host) throws UnansweredException {
        var addresses = dns.addresses(host.ascii());
        if (!privateToo && !addresses.stream().allMatch(OpenInternet::has)) {
            return List.of();
        }
        if (addresses.isEmpty()) {
            return List.of();
        }
        var lines = lines(host, addresses.getFirst(), true);
        return lines.isEmpty() ? lines(host, addresses.getFirst(), false) : lines;
    }

    private List<String> lines(HostName host, InetAddress address, boolean encrypted) {
        try (var plain = new Socket()) {
            // Whoever sends a byte now and then would else never be done.
            CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
                    .execute(() -> close(plain));
            plain.setSoTimeout(milliseconds);
            plain.connect(new InetSocketAddress(address, encrypted ? httpsPort : httpPort), milliseconds);
            return ask(encrypted ? encrypted(plain, host) : plain, host);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Socket encrypted(Socket plain, HostName host) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var socket = (SSLSocket) factory.createSocket(plain, host.ascii(), plain.getPort(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** In the oldest way, in which an answer comes in one piece and ends where it ends. */
    private static List<String> ask(Socket socket, HostName host) throws IOException {
        var request = "GET " + PATH + " HTTP/1.0\r\nHost: " + host.ascii()
                + "\r\nUser-Agent: Seloste\r\nAccept: text/plain\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        var answer = new String(socket.getInputStream().readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        var head = answer.indexOf("\r\n\r\n");
        return head > 0 && answer.matches("(?s)HTTP/1\\.[01] 200\\D.*")
                ? answer.substring(head)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // Nobody reads it any more.
        }
    }
}
