package fi.seloste.demo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Seloste and its embedded provider know of each other.
 *
 * @param address the provider's
 * @param secret  made anew at each start
 * @param origins the addresses under which Seloste itself is reached
 */
record DemoClient(String address, String secret, List<String> origins) {

    static final String ID = "seloste";

    /** The same whatever the provider's port, since a person is an issuer and a subject. */
    static final String ISSUER = "https://demo.seloste.example";

    static DemoClient of(int providerPort, int port, String publicUrl) {
        var secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return new DemoClient(
                "http://localhost:" + providerPort,
                HexFormat.of().formatHex(secret),
                Stream.of("http://localhost:" + port, "http://127.0.0.1:" + port, publicUrl)
                        .distinct()
                        .toList());
    }
}
