package fi.seloste.notice.web;

import fi.seloste.security.OwnHost;
import fi.seloste.tenant.domain.ServedHosts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * At an organisation's own host, whatever is asked for is asked beneath its pages: {@code /x} is {@code /n/firma/x}. So
 * nothing else of the application can be reached there, neither views nor other organisations. Other hosts are left as
 * they are.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnHosts extends OncePerRequestFilter {

    /** What pages are dressed in; it says nothing of any organisation. */
    private static final Pattern FILES =
            Pattern.compile("/n/(style|accent)-[0-9a-f-]+\\.css|/styles/signin\\.css|/favicon\\.ico|/robots\\.txt");

    private final ServedHosts hosts;

    OwnHosts(ServedHosts hosts) {
        this.hosts = hosts;
    }

    /** The header itself: what a proxy says of it in others may come from anybody. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var organisation = hosts.organisationAt(request.getHeader(HttpHeaders.HOST));
        if (organisation.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        OwnHost.mark(request);
        if (FILES.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, response);
        } else if (request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT) {
            chain.doFilter(new Beneath(request, "/n/" + organisation.get()), response);
        } else {
            // A servlet of its own would look at the address itself.
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    /** A request for an address beneath another. */
    private static final class Beneath extends HttpServletRequestWrapper {

        private final String home;

        Beneath(HttpServletRequest request, String home) {
            super(request);
            this.home = home;
        }

        @Override
        public String getRequestURI() {
            return beneath(super.getRequestURI());
        }

        @Override
        public String getServletPath() {
            return beneath(super.getServletPath());
        }

        private String beneath(String address) {
            return address.equals("/") ? home : home + address;
        }
    }
}
