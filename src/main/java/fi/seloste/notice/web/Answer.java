package fi.seloste.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A page as it went out, to be sent again.
 *
 * @param pattern of the addresses that it is counted with
 */
record Answer(String pattern, String type, String tag, List<Header> headers, byte[] body) {

    private record Header(String name, String value) {}

    /** What belongs to a connection, a moment or a body is said anew each time. */
    private static final Set<String> OF_ONE_TIME = ignoringCase(
            HttpHeaders.DATE,
            HttpHeaders.CONNECTION,
            "keep-alive",
            HttpHeaders.TRANSFER_ENCODING,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.CONTENT_LENGTH);

    /** Answers to these depend on more than the tag. */
    private static final List<String> OTHER_CONDITIONS =
            List.of(HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_MATCH, HttpHeaders.IF_UNMODIFIED_SINCE);

    static Answer of(HttpServletRequest request, HttpServletResponse response, byte[] body) {
        var headers = response.getHeaderNames().stream()
                .filter(name -> !OF_ONE_TIME.contains(name))
                .distinct()
                .flatMap(name -> response.getHeaders(name).stream().map(value -> new Header(name, value)))
                .toList();
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return new Answer(pattern, response.getContentType(), response.getHeader(HttpHeaders.ETAG), headers, body);
    }

    /** Whether it is all that the request needs. */
    boolean fits(HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return (known == null || known.equals(tag))
                && OTHER_CONDITIONS.stream().allMatch(condition -> request.getHeader(condition) == null);
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (var header : headers) {
            response.addHeader(header.name(), header.value());
        }
        if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    /** What it holds of memory. */
    int weight() {
        return 300
                + body.length
                + headers.stream()
                        .mapToInt(header ->
                                100 + header.name().length() + header.value().length())
                        .sum();
    }

    private static Set<String> ignoringCase(String... names) {
        var all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all.addAll(List.of(names));
        return all;
    }
}
