package fi.seloste.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one client may ask for public pages; past that it is told when to come again. Each instance counts for
 * itself, and only in memory: addresses of people who read a notice are kept nowhere. What is brought costs by its size.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class RequestLimits extends OncePerRequestFilter {

    private static final int MOST_CLIENTS = 100_000;
    private static final long MOST_BROUGHT = 1_000_000;

    private final PublicAddresses limited = new PublicAddresses();
    private final Cache<String, Bucket> clients = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();
    private final int perMinute;
    private final Counter refused;

    /** @param perMinute requests of one client */
    RequestLimits(@Value("${seloste.public-requests-per-minute}") int perMinute, MeterRegistry meters) {
        this.perMinute = perMinute;
        this.refused = Counter.builder("seloste.requests.limited")
                .description("Requests for public pages that were over their client's limit")
                .register(meters);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var spent = clients.get(client(request.getRemoteAddr()), missing -> full())
                .tryConsumeAndReturnRemaining(Math.min(cost(request), perMinute));
        if (spent.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refused.increment();
            var seconds = Duration.ofNanos(spent.getNanosToWaitForRefill()).toSeconds() + 1;
            PublicHeaders.put(request, response);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !limited.matches(request);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** What somebody brings has to be read: ten kilobytes of it count as one more request, and so does what has no length. */
    private static long cost(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())) {
            return 1;
        }
        var length = request.getContentLengthLong();
        return 1 + (length < 0 ? MOST_BROUGHT : Math.min(length, MOST_BROUGHT)) / 10_000;
    }

    /** One network of IPv6 has more addresses than anyone could count: its first 64 bits tell who asks. */
    static String client(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, 8)
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
