package fi.seloste.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers of public pages; {@link #put} is for what is answered before the chain that writes them is reached. */
public final class PublicHeaders {

    /** Nothing runs on a public page; what looks at one from within, as Lighthouse does, may ask for robots.txt. */
    static final String CONTENT = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    static final ReferrerPolicy REFERRER = ReferrerPolicy.SAME_ORIGIN;
    static final CrossOriginOpenerPolicy OPENER = CrossOriginOpenerPolicy.SAME_ORIGIN;

    private PublicHeaders() {}

    /** The same as the chain's, as a test holds. */
    public static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-XSS-Protection", "0");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Referrer-Policy", REFERRER.getPolicy());
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", OPENER.getPolicy());
    }
}
