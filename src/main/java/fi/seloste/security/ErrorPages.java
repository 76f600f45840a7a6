package fi.seloste.security;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What is shown when a request fails: a plain page, or problem details (RFC 9457) where a program asked. */
@Controller
class ErrorPages implements ErrorController {

    private record Shown(HttpStatus status, Language language) {}

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final ITemplateEngine templates;

    /** As many as there are statuses and languages. */
    private final Map<Shown, byte[]> shown = new ConcurrentHashMap<>();

    ErrorPages(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** What no page of the public addresses answers is not found, rather than handed on to the application. */
    @RequestMapping({"/n", "/n/**", "/check/**", "/api/**"})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @RequestMapping("/error")
    ResponseEntity<?> show(HttpServletRequest request) {
        var status = status(request);
        if (isForProgram(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        }
        var language = PreferredLanguage.of(request);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .body(shown.computeIfAbsent(new Shown(status, language), this::page));
    }

    private byte[] page(Shown shown) {
        var status = shown.status();
        var said = Texts.find(shown.language(), "error." + status.value())
                .orElseGet(
                        () -> Texts.get(shown.language(), status.is5xxServerError() ? "error.server" : "error.other"));
        var page = Map.of("text", new PageTexts(shown.language()), "status", status.value(), "said", said);
        return templates
                .process("security/error", new Context(shown.language().locale(), page))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status != null ? status : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private static boolean isForProgram(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String address && address.startsWith("/api/");
    }
}
