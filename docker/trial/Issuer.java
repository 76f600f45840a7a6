import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;

/**
 * An OpenID provider for trial runs on the loopback address: it signs everybody in at once, as the same person. Keycloak
 * does it for real in the build's profile 'keycloak'; this one starts in a second and needs nothing but the JDK.
 */
KeyPair keys;
String issuer;
final Map<String, String> nonces = new ConcurrentHashMap<>();

void main(String... arguments) throws Exception {
    var port = Integer.parseInt(arguments[0]);
    issuer = "http://127.0.0.1:" + port;
    keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, discovery()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/jwks", exchange -> json(exchange, jwks()));
    server.createContext("/userinfo", exchange -> json(exchange, person()));
    server.start();
}

String discovery() {
    return """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
             "jwks_uri": "%1$s/jwks", "userinfo_endpoint": "%1$s/userinfo", "subject_types_supported": ["public"],
             "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
            """.formatted(issuer);
}

String jwks() {
    var key = (RSAPublicKey) keys.getPublic();
    return """
            {"keys": [{"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "trial", "n": "%s", "e": "%s"}]}
            """.formatted(
                    base64(key.getModulus().toByteArray()), base64(key.getPublicExponent().toByteArray()));
}

String person() {
    return "{\"sub\": \"trial\", \"name\": \"Koe Käyttäjä\", \"email\": \"koe@example.com\"}";
}

void authorize(HttpExchange exchange) throws IOException {
    var asked = fields(exchange.getRequestURI().getRawQuery());
    var code = UUID.randomUUID().toString();
    nonces.put(code, asked.get("nonce"));
    var back = asked.get("redirect_uri") + "?code=" + code + "&state="
            + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Location", back);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
}

void token(HttpExchange exchange) throws IOException {
    var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var client = new String(
            Base64.getDecoder()
                    .decode(exchange.getRequestHeaders()
                            .getFirst("Authorization")
                            .substring("Basic ".length())),
            StandardCharsets.UTF_8);
    var now = Instant.now().getEpochSecond();
    var claims = """
            {"iss": "%s", "aud": "%s", "sub": "trial", "name": "Koe Käyttäjä", "nonce": "%s", "iat": %d, "exp": %d}
            """.formatted(
                    issuer, client.split(":")[0], nonces.get(asked.get("code")), now, now + 3600);
    json(
            exchange,
            "{\"access_token\": \"trial\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"id_token\": \""
                    + signed(claims) + "\"}");
}

String signed(String claims) {
    try {
        var content = base64("{\"alg\": \"RS256\", \"kid\": \"trial\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.getBytes(StandardCharsets.UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(StandardCharsets.UTF_8));
        return content + "." + base64(signature.sign());
    } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
    }
}

static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
}

static Map<String, String> fields(String encoded) {
    return Arrays.stream(encoded.split("&"))
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
}

static void json(HttpExchange exchange, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
}
