package fi.seloste.demo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * What Seloste and its embedded provider know of each other.
 *
 * @param issuer  the provider's address
 * @param secret  made anew at each start
 * @param origins the addresses under which Seloste itself is reached
 */
record DemoClient(String issuer, String secret, List<String> origins) {

    static final String ID = "seloste";

    static DemoClient of(int providerPort, int port, String publicUrl) {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new DemoClient(
                "http://localhost:" + providerPort,
                HexFormat.of().formatHex(secret),
                List.of("http://localhost:" + port, "http://127.0.0.1:" + port, publicUrl).stream()
                        .distinct()
                        .toList());
    }
}
