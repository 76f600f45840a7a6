package fi.seloste.notice.web;

import fi.seloste.security.OwnHost;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** A page as somebody asks for it: where, how, and by what its answers say that they vary. */
record Asked(
        boolean ownHost,
        boolean secure,
        String host,
        int port,
        String address,
        String query,
        String types,
        String languages,
        String encodings) {

    static Asked of(HttpServletRequest request) {
        return new Asked(
                OwnHost.isAsked(request),
                request.isSecure(),
                request.getServerName(),
                request.getServerPort(),
                request.getRequestURI(),
                request.getQueryString(),
                all(request, HttpHeaders.ACCEPT),
                all(request, HttpHeaders.ACCEPT_LANGUAGE),
                all(request, HttpHeaders.ACCEPT_ENCODING));
    }

    static boolean isReading(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Whether it was asked for as a whole and given so, with no cookie for whoever asked. */
    static boolean isWhole(HttpServletRequest request, HttpServletResponse response) {
        return HttpMethod.GET.matches(request.getMethod())
                && response.getStatus() == HttpServletResponse.SC_OK
                && response.getHeader(HttpHeaders.SET_COOKIE) == null;
    }

    /** What it holds of memory. */
    int weight() {
        return 300
                + Stream.of(host, address, query, types, languages, encodings)
                        .mapToInt(text -> text == null ? 0 : text.length())
                        .sum();
    }

    /** A header can stand there several times. */
    private static String all(HttpServletRequest request, String name) {
        var values = request.getHeaders(name);
        if (!values.hasMoreElements()) {
            return null;
        }
        var first = values.nextElement();
        return values.hasMoreElements() ? first + "," + String.join(",", Collections.list(values)) : first;
    }
}
