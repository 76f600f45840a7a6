package fi.seloste.security;

import fi.seloste.common.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown when a request fails: a plain page, or problem details (RFC 9457) where a program asked. */
@Controller
class ErrorPages implements ErrorController {

    /** What no page of the public addresses answers is not found, rather than handed on to the application. */
    @RequestMapping({"/n", "/n/**", "/check/**", "/api/**"})
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        var status = status(request);
        if (isForProgram(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatus(status));
        }
        var language = PreferredLanguage.of(request);
        var key = "error." + status.value();
        var page = new ModelAndView("security/error", status);
        page.addObject("text", new PageTexts(language));
        page.addObject("status", status.value());
        page.addObject(
                "said",
                Texts.find(language, key)
                        .orElseGet(
                                () -> Texts.get(language, status.is5xxServerError() ? "error.server" : "error.other")));
        return page;
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
