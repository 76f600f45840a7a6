package fi.seloste.notice.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fi.seloste.notice.web.PublicNotices.Listing;
import fi.seloste.tenant.Organisation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Pages that are asked for again in the same words are answered in the same words: whole as they went out, with every
 * header that was put to them on the way, and past all that put it there. An answer is good for as long as nothing of its
 * organisation has changed, on the day that it was made. Who asks too often was refused before.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class RepeatedAnswers implements Filter {

    /** What an answer is made of. */
    private record Made(Listing listing, byte[] body) {}

    private record Kept(Made made, LocalDate day, Answer answer) {}

    private record Counted(String pattern, String method, int status) {}

    private static final String MADE = RepeatedAnswers.class.getName();

    private final PublicNotices notices;
    private final PageFrame frame;
    private final HttpServletRequest request;
    private final MeterRegistry meters;
    private final Map<Counted, Timer> timers = new ConcurrentHashMap<>();

    /** Of the heap, whatever is asked for. */
    private final Cache<Asked, Kept> answers = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / 8)
            .weigher((Asked asked, Kept kept) -> asked.weight() + kept.answer().weight())
            .build();

    /** @param request the one that the running thread answers */
    RepeatedAnswers(PublicNotices notices, PageFrame frame, HttpServletRequest request, MeterRegistry meters) {
        this.notices = notices;
        this.frame = frame;
        this.request = request;
        this.meters = meters;
    }

    /** Lets an answer be given again: it depends on the organisation, on where its pages are, on the day and on nothing else. */
    ResponseEntity<byte[]> mayBeRepeated(Organisation organisation, ResponseEntity<byte[]> answer) {
        notices.readWith(organisation)
                .ifPresent(listing -> request.setAttribute(MADE, new Made(listing, answer.getBody())));
        return answer;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        answer((HttpServletRequest) request, (HttpServletResponse) response, chain);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Asked.isReading(request)) {
            chain.doFilter(request, response);
            return;
        }
        var began = System.nanoTime();
        var asked = Asked.of(request);
        var today = frame.today();
        var kept = answers.getIfPresent(asked);
        if (kept != null && isTrue(kept, today) && kept.answer().fits(request)) {
            kept.answer().send(request, response);
            timer(kept.answer().pattern(), request.getMethod(), response.getStatus())
                    .record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            return;
        }
        chain.doFilter(request, response);
        if (request.getAttribute(MADE) instanceof Made made && Asked.isWhole(request, response)) {
            answers.put(asked, new Kept(made, today, Answer.of(request, response, made.body())));
        }
    }

    /** The same figure as that of every other request, with the same names and values. */
    private Timer timer(String pattern, String method, int status) {
        return timers.computeIfAbsent(
                new Counted(pattern, method, status), counted -> Timer.builder("http.server.requests")
                        .tags("error", "none", "exception", "none", "method", method, "uri", pattern)
                        .tags("outcome", status == HttpServletResponse.SC_OK ? "SUCCESS" : "REDIRECTION")
                        .tag("status", Integer.toString(status))
                        .register(meters));
    }

    private boolean isTrue(Kept kept, LocalDate today) {
        return kept.day().equals(today) && notices.isCurrent(kept.made().listing());
    }
}
