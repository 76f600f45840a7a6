package fi.seloste.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Marks a request that came to an organisation's own host: everything there is public, and there is nothing to sign in
 * to. The mark stays on the request when it fails, and so the page that says it is public, too.
 */
public final class OwnHost {

    private static final String MARK = OwnHost.class.getName();

    private OwnHost() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean isAsked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    /** Whether the request that the running thread answers came to one. */
    public static boolean isAsked() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(MARK, RequestAttributes.SCOPE_REQUEST) != null;
    }
}
