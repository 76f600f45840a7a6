package fi.seloste.notice.web;

import fi.seloste.security.PublicHeaders;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What no organisation has or had as its address is not found at once, however often it is asked for: past all that would
 * come to the same. A few a second go on, because one of them may be new.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UnknownAddresses implements Filter {

    private static final Pattern ORGANISATION = Pattern.compile("/n/([a-z0-9-]+)(/.*)?");

    private final KnownAddresses known;

    UnknownAddresses(KnownAddresses known) {
        this.known = known;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isNowhere(((HttpServletRequest) request).getRequestURI())) {
            PublicHeaders.put((HttpServletRequest) request, (HttpServletResponse) response);
            ((HttpServletResponse) response).sendError(HttpStatus.NOT_FOUND.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isNowhere(String address) {
        var asked = ORGANISATION.matcher(address);
        return asked.matches() && !known.mayBe(asked.group(1));
    }
}
