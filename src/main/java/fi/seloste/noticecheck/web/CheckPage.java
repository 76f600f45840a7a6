package fi.seloste.noticecheck.web;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.noticecheck.Finding;
import fi.seloste.noticecheck.file.NoticeFile;
import fi.seloste.noticecheck.file.UnreadableNoticeException;
import fi.seloste.noticecheck.reader.NoticeTextCheck;
import fi.seloste.noticecheck.reader.ShownNotice;
import fi.seloste.noticecheck.reader.UnreadableTextException;
import fi.seloste.security.PageTexts;
import fi.seloste.security.PreferredLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The check for people: a notice is pasted or uploaded, and comes back marked. It is kept nowhere. */
@Controller
class CheckPage {

    /** What a finding says, in the reader's language. */
    public record Line(
            int number,
            String rule,
            String severity,
            String severityName,
            String article,
            String message,
            String mend,
            boolean inText) {

        static Line of(int number, Finding finding, Language language) {
            var start = finding.where().start();
            return new Line(
                    number,
                    finding.rule(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    Texts.of(language, finding.severity()),
                    finding.article(),
                    finding.message(language),
                    finding.mend(language),
                    start != null && start < finding.where().end());
        }
    }

    private final NoticeTextCheck check;
    private final Clock clock;

    CheckPage(NoticeTextCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @GetMapping("/check")
    String form(HttpServletRequest request, HttpServletResponse response, Model model) {
        frame(request, response, model);
        return "check/form";
    }

    @PostMapping("/check")
    String result(
            @RequestParam(required = false) String text,
            @RequestParam(required = false) MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        frame(request, response, model);
        var language = PreferredLanguage.of(request);
        try {
            var notice = file == null || file.isEmpty()
                    ? NoticeFile.text((text == null ? "" : text).getBytes(StandardCharsets.UTF_8))
                    : NoticeFile.text(file.getBytes());
            show(notice, language, model);
            return "check/result";
        } catch (UnreadableTextException e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problem", Texts.get(language, "check.problem.unreadable"));
            return "check/form";
        } catch (UnreadableNoticeException e) {
            response.setStatus(status(e.reason()).value());
            if (e.reason().equals("busy")) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            }
            model.addAttribute("problem", Texts.get(language, "check.problem." + e.reason()));
            return "check/form";
        }
    }

    private static HttpStatus status(String reason) {
        return switch (reason) {
            case "tooLong" -> HttpStatus.CONTENT_TOO_LARGE;
            case "busy" -> HttpStatus.TOO_MANY_REQUESTS;
            default -> HttpStatus.BAD_REQUEST;
        };
    }

    private void show(String notice, Language language, Model model) {
        var result = check.check(notice, LocalDate.now(clock));
        var shown = ShownNotice.of(notice, result.findings());
        var findings = shown.findings();
        model.addAttribute("read", result.notice());
        model.addAttribute("pieces", MarkedText.of(shown.text(), findings));
        model.addAttribute(
                "findings",
                IntStream.range(0, findings.size())
                        .mapToObj(i -> Line.of(i + 1, findings.get(i), language))
                        .toList());
        model.addAttribute(
                "counts",
                List.of("error", "warning", "info").stream()
                        .map(severity -> findings.stream()
                                .filter(finding -> finding.severity().name().equalsIgnoreCase(severity))
                                .count())
                        .toList());
    }

    static void frame(HttpServletRequest request, HttpServletResponse response, Model model) {
        var language = PreferredLanguage.of(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.code());
        model.addAttribute("text", new PageTexts(language));
        model.addAttribute("language", language);
        model.addAttribute("languages", Language.values());
    }
}
