package fi.seloste.notice.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A small sign for other sites: that there is a notice, and which version is in force. It follows the reader's colour
 * scheme and is read out as one sentence.
 */
final class Badge {

    private static final int HEIGHT = 28;
    private static final double LETTER = 7.2;
    private static final int PADDING = 10;

    private static final String STYLE = """
            .l{fill:#1f5f5b}.r{fill:#fff;stroke:#1f5f5b}.a{fill:#fff}.b{fill:#1c2128}\
            @media (prefers-color-scheme:dark){.l{fill:#7fc8c0}.r{fill:#1e2328;stroke:#7fc8c0}.a{fill:#10211f}.b{fill:#e8eaed}}""";

    private Badge() {}

    /** All of them are escaped; the sentence is what a screen reader says. */
    static String svg(String name, String version, String sentence) {
        var left = width(name);
        var right = width(version);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" \
                aria-label="%3$s"><title>%3$s</title><style>%4$s</style>\
                <rect class="r" x=".5" y=".5" width="%5$d" height="%6$d" rx="5"/>\
                <path class="l" d="M5 0h%7$dv%2$dH5a5 5 0 0 1-5-5V5a5 5 0 0 1 5-5z"/>\
                <g font-family="system-ui,Arial,Liberation Sans,sans-serif" font-size="13" aria-hidden="true">\
                <text class="a" x="%8$d" y="18.5" textLength="%9$d" lengthAdjust="spacingAndGlyphs">%10$s</text>\
                <text class="b" x="%11$d" y="18.5" textLength="%12$d" lengthAdjust="spacingAndGlyphs">%13$s</text>\
                </g></svg>
                """.formatted(
                        left + right,
                        HEIGHT,
                        sentence,
                        STYLE,
                        left + right - 1,
                        HEIGHT - 1,
                        left - 5,
                        PADDING,
                        left - 2 * PADDING,
                        name,
                        left + PADDING,
                        right - 2 * PADDING,
                        version);
    }

    /** Its own few rules alone, where it is opened by itself. */
    static String contentSecurityPolicy() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(digest) + "'; frame-ancestors 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int width(String text) {
        return (int) Math.round(text.length() * LETTER) + 2 * PADDING;
    }
}
