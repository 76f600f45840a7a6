package fi.seloste.noticecheck.web;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
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
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The check for programs: a notice as plain text in, what it states and what is wrong with it out. */
@RestController
class NoticeCheckApi {

    /** Ten times the longest notice that anybody was seen to write. */
    static final int MOST_BYTES = 200_000;

    /** What is not read, and why, to be told as problem details (RFC 9457). */
    private static final class RefusedException extends RuntimeException {

        private final HttpStatus status;
        private final String why;
        private final Object[] said;

        RefusedException(HttpStatus status, String why, Object... said) {
            super(why);
            this.status = status;
            this.why = why;
            this.said = said;
        }
    }

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

    @GetMapping("/api/notice-check/openapi.json")
    ResponseEntity<Resource> documentation() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("/noticecheck/openapi.json"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tell(RefusedException refused, HttpServletRequest request) {
        var detail = Texts.get(PreferredLanguage.of(request), "check.api." + refused.why, refused.said);
        return ResponseEntity.status(refused.status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(refused.status, detail));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tell(UnreadableTextException refused, HttpServletRequest request) {
        return tell(new RefusedException(HttpStatus.BAD_REQUEST, "unreadable"), request);
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
                throw new RefusedException(HttpStatus.BAD_REQUEST, "empty");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, "charset", charset);
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
        throw new RefusedException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "type");
    }

    private static RefusedException tooMuch() {
        return new RefusedException(HttpStatus.CONTENT_TOO_LARGE, "tooMuch", MOST_BYTES);
    }
}
