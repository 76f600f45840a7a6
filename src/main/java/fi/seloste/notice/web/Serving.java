package fi.seloste.notice.web;

import fi.seloste.common.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * How a page is sent: compressed where the client takes it so, with what it takes to ask whether it has changed. Each
 * encoding has a strong entity tag of its own, as RFC 9110 8.8.3.3 wants it. Spring answers the conditions.
 */
@Component
class Serving {

    static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** In one header, which is cheaper to send than three. */
    private static final String VARIES =
            String.join(", ", HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING);

    private static final Pattern GZIP = Pattern.compile("(x-)?gzip(;q=(1(\\.0*)?|0\\.\\d*[1-9]\\d*))?");

    private final HttpServletRequest request;

    /** @param request the one that the running thread answers */
    Serving(HttpServletRequest request) {
        this.request = request;
    }

    /** A page in one of the languages that there are. */
    ResponseEntity<byte[]> html(Page page, Language language) {
        return of(page, HTML, language);
    }

    ResponseEntity<byte[]> of(Page page, MediaType type, Language language) {
        return send(inLanguage(type, language, SHORT), page);
    }

    /** @param file what it is called where somebody keeps it */
    ResponseEntity<byte[]> file(Page page, MediaType type, Language language, CacheControl kept, String file) {
        return send(
                inLanguage(type, language, kept)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(file)
                                        .build()
                                        .toString()),
                page);
    }

    private static ResponseEntity.BodyBuilder inLanguage(MediaType type, Language language, CacheControl kept) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .header(HttpHeaders.VARY, VARIES)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .contentType(type);
    }

    /** What is the same in every language. */
    ResponseEntity<byte[]> of(Page page, MediaType type, CacheControl kept) {
        return send(
                ResponseEntity.ok()
                        .cacheControl(kept)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                        .contentType(type),
                page);
    }

    private ResponseEntity<byte[]> send(ResponseEntity.BodyBuilder answer, Page page) {
        answer.lastModified(page.made());
        return takesGzip()
                ? answer.eTag('"' + page.tag() + "-gz\"")
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(page.gzip())
                : answer.eTag(page.etag()).body(page.body());
    }

    /** Whether gzip is among what the client names, and not refused by a weight of nothing. */
    private boolean takesGzip() {
        return Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
                .filter(named -> named.length() <= 500)
                .flatMap(named -> Arrays.stream(named.toLowerCase(Locale.ROOT).split(",")))
                .map(coding -> coding.replaceAll("\\s", ""))
                .anyMatch(coding -> GZIP.matcher(coding).matches());
    }
}
