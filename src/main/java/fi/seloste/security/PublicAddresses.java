package fi.seloste.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The addresses that anyone may read without a session, a cookie or a script; what goes wrong under them is reported
 * under the same rules.
 */
final class PublicAddresses implements RequestMatcher {

    /** Pages and the API: what matches no page there is not found, and never reaches the application's interface. */
    static final List<String> PAGES = List.of("/n", "/n/**", "/check", "/check/**", "/api/**");

    private static final List<PathPattern> PATTERNS = java.util.stream.Stream.concat(
                    PAGES.stream(),
                    java.util.stream.Stream.of(
                            SignInPage.ADDRESS, "/styles/**", "/images/**", "/robots.txt", "/favicon.ico"))
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    @Override
    public boolean matches(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return OwnHost.isAsked(request)
                || matches(failed instanceof String address ? address : request.getRequestURI());
    }

    /** What cannot be read is answered without a session, too. */
    private static boolean matches(String address) {
        try {
            var path = PathContainer.parsePath(address);
            return PATTERNS.stream().anyMatch(pattern -> pattern.matches(path));
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }
}
