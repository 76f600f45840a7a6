package fi.seloste.notice.web;

import fi.seloste.notice.AlteredVersionException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** In whatever form a version is asked for: what is not what was published is not shown, and nobody keeps the answer. */
@ControllerAdvice
class AlteredVersionAdvice {

    private final HistoryPages pages;

    AlteredVersionAdvice(HistoryPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> say(AlteredVersionException altered, HttpServletRequest request) {
        var organisation = altered.pointer().organisation().details();
        var language = ReaderLanguage.choose(
                request.getParameter("lang"),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                organisation.languages(),
                organisation.defaultLanguage());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .contentType(Serving.HTML)
                .body(pages.altered(altered.pointer(), altered.number(), language)
                        .body());
    }
}
