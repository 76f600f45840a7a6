package fi.seloste.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.testing.SelosteTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that nobody would think of: many more of them with {@code -Pfull}. */
@SelosteTest
class FuzzedAddressesTest {

    private static final int ADDRESSES = Boolean.getBoolean("seloste.full") ? 20_000 : 300;

    private static final List<String> BEGINNINGS = List.of(
            "/n/",
            "/n/polku/",
            "/n/polku/asiakasrekisteri/",
            "/n/polku/asiakasrekisteri/v/",
            "/",
            "/o/",
            "/invitations/");

    private static final List<String> PIECES = List.of(
            "/",
            "//",
            "/../",
            "/./",
            "?",
            "?lang=",
            "&lang=",
            "=",
            "%",
            "%2f",
            "%00",
            "%01",
            "%20",
            "%e2%80%ae",
            "v",
            "versions",
            "1",
            "-1",
            "fi",
            ".pdf",
            ".json",
            ";jsessionid=",
            "polku",
            "~",
            "*",
            "+",
            "@",
            ":",
            "!",
            "'",
            "(",
            ")",
            ",",
            "#");

    @LocalServerPort
    private int port;

    @Test
    void noAddressIsAnsweredWithAnErrorOfTheServer() throws IOException {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var tried = 0; tried < ADDRESSES; tried++) {
            var address = address(random);
            assertThat(status(address))
                    .as("%s, from the seed %d", address, seed)
                    .isBetween(200, 499);
        }
    }

    /** Over a bare connection, since clients mend or refuse what is no address. */
    private int status(String address) throws IOException {
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            connection.setSoTimeout(20_000);
            var request = "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);
            connection.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            var answer =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            return Integer.parseInt(answer.readLine().split(" ")[1]);
        }
    }

    private static String address(Random random) {
        return BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))
                + IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(piece ->
                                random.nextBoolean() ? PIECES.get(random.nextInt(PIECES.size())) : encoded(random))
                        .collect(Collectors.joining());
    }

    private static String encoded(Random random) {
        var bytes = new byte[1 + random.nextInt(6)];
        random.nextBytes(bytes);
        return IntStream.range(0, bytes.length)
                .mapToObj(at -> "%%%02x".formatted(bytes[at] & 0xff))
                .collect(Collectors.joining());
    }
}
