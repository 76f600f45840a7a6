package fi.seloste.noticecheck.web;

import fi.seloste.common.Language;
import fi.seloste.noticecheck.reader.NoticeTextCheck;
import fi.seloste.noticecheck.reader.UnreadableTextException;
import fi.seloste.security.PreferredLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check for programs: a notice as plain text in, what it states and what is wrong with it out. */
@RestController
class NoticeCheckApi {

    /** Ten times the longest notice that anybody was seen to write. */
    static final int MOST_BYTES = 200_000;

    private final NoticeTextCheck check;
    private final Clock clock;

    NoticeCheckApi(NoticeTextCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** The type is looked at here: an address that takes one type alone is 'not found' to every other. */
    @PostMapping("/api/notice-check")
    ResponseEntity<CheckAnswer> check(HttpServletRequest request) throws IOException {
        var text = text(request);
        var result = check.check(text, LocalDate.now(clock));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(CheckAnswer.of(result, language(request, result.notice().language())));
    }

    @GetMapping(value = "/api/notice-check/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource documentation() {
        return new ClassPathResource("/noticecheck/openapi.json");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ErrorResponseException problem) {
        return ResponseEntity.status(problem.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(UnreadableTextException refused) {
        return problem(problem(HttpStatus.BAD_REQUEST, "The text is no notice that can be read."));
    }

    /** Who asks for no language is answered in that of the notice. */
    private static Language language(HttpServletRequest request, Language ofNotice) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null && request.getParameter("lang") == null
                ? ofNotice
                : PreferredLanguage.of(request);
    }

    private static String text(HttpServletRequest request) throws IOException {
        var charset = charset(request.getContentType());
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooMuch();
        }
        var bytes = bytes(request.getInputStream());
        try {
            var text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                throw problem(HttpStatus.BAD_REQUEST, "The text is empty.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw problem(HttpStatus.BAD_REQUEST, "The text cannot be read as " + charset + ".");
        }
    }

    private static byte[] bytes(InputStream body) throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooMuch();
        }
        return bytes;
    }

    private static Charset charset(String contentType) {
        try {
            var type = MediaType.parseMediaType(contentType == null ? "" : contentType);
            if (type.isCompatibleWith(MediaType.TEXT_PLAIN) && type.isConcrete()) {
                return type.getCharset() == null ? StandardCharsets.UTF_8 : type.getCharset();
            }
        } catch (IllegalArgumentException e) {
            // No type at all is no text, either.
        }
        throw problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send the notice as text/plain; charset=utf-8.");
    }

    private static ErrorResponseException tooMuch() {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "A notice may have up to " + MOST_BYTES + " bytes.");
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
