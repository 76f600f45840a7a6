package fi.seloste.notice.web;

import fi.seloste.tenant.Accent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one style sheet of the public pages, addressed by its content: it can be kept for ever, and a change is seen. */
@Component
class StyleSheet {

    private final Page page;
    private final String hash;

    StyleSheet() {
        try (var stream = new ClassPathResource("META-INF/resources/styles/public.css").getInputStream()) {
            var content = stream.readAllBytes();
            page = Page.of(content);
            hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Page page() {
        return page;
    }

    boolean is(String asked) {
        return hash.equals(asked);
    }

    /** Lays an organisation's two colours, the light page's first, over those of the sheet. */
    static byte[] accent(String colours) {
        return ":root{--accent:light-dark(#%s,#%s);--rule:var(--accent);--rule-width:3px}"
                .formatted((Object[]) colours.split("-"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String address(Accent accent) {
        return "/n/accent-" + accent.light().substring(1) + "-" + accent.dark().substring(1) + ".css";
    }

    String address() {
        return "/n/style-" + hash + ".css";
    }
}
