package fi.seloste.noticecheck.web;

import fi.seloste.common.Texts;
import fi.seloste.security.PreferredLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A file that is too large is refused before any page is asked: the check says so in its own words. */
@ControllerAdvice
class TooLargeUploads {

    @ExceptionHandler
    ModelAndView refuse(
            MaxUploadSizeExceededException refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!request.getRequestURI().startsWith("/check")) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return new ModelAndView();
        }
        var model = new ExtendedModelMap();
        CheckPage.frame(request, response, model);
        model.addAttribute("problem", Texts.get(PreferredLanguage.of(request), "check.problem.tooLarge"));
        return new ModelAndView("check/form", model, HttpStatus.CONTENT_TOO_LARGE);
    }
}
