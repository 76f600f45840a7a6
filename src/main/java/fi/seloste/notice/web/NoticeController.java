package fi.seloste.notice.web;

import fi.seloste.common.Language;
import fi.seloste.notice.PublishedNotices;
import fi.seloste.notice.PublishedNotices.Pointer;
import java.net.URI;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public addresses of notices. */
@Controller
@RequestMapping("/n")
class NoticeController {

    static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();
    static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PublicNotices notices;
    private final PublishedNotices published;
    private final NoticePages pages;
    private final StyleSheet styleSheet;

    NoticeController(PublicNotices notices, PublishedNotices published, NoticePages pages, StyleSheet styleSheet) {
        this.notices = notices;
        this.published = published;
        this.pages = pages;
        this.styleSheet = styleSheet;
    }

    @GetMapping("/style-{hash:[0-9a-f]+}.css")
    ResponseEntity<byte[]> styleSheet(@PathVariable String hash) {
        if (!styleSheet.is(hash)) {
            throw notFound();
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(new MediaType("text", "css"))
                .body(styleSheet.content());
    }

    /** The colours of an organisation: all of the sheet stands in its address, so that it can be kept for ever. */
    @GetMapping("/accent-{colours:[0-9a-f]{6}-[0-9a-f]{6}}.css")
    ResponseEntity<byte[]> accent(@PathVariable String colours) {
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(new MediaType("text", "css"))
                .body(StyleSheet.accent(colours));
    }

    /** The organisation's logo. */
    @GetMapping("/{organisation}/logo/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> logo(@PathVariable String organisation, @PathVariable String hash) {
        var found = published.organisation(organisation).orElseThrow(() -> missing(organisation));
        if (!found.slug().equals(organisation)) {
            return redirect("/n/" + found.slug() + "/logo/" + hash);
        }
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .contentType(MediaType.IMAGE_PNG)
                .body(notices.logo(found, hash).orElseThrow(NoticeController::notFound));
    }

    /** The organisation's published notices. */
    @GetMapping("/{organisation}")
    ResponseEntity<byte[]> list(
            @PathVariable String organisation,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String accept) {
        var found = published.organisation(organisation).orElseThrow(() -> missing(organisation));
        if (!found.slug().equals(organisation)) {
            return redirect("/n/" + found.slug());
        }
        var language = ReaderLanguage.choose(
                lang, accept, found.details().languages(), found.details().defaultLanguage());
        return page(pages.list(found, published.brand(found), published.of(found), language), language);
    }

    /** The version in force. */
    @GetMapping("/{organisation}/{notice}")
    ResponseEntity<byte[]> inForce(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String accept) {
        return at(organisation, notice, "", pointer -> version(pointer, pointer.inForce(), false, lang, accept));
    }

    /** One version, for ever. */
    @GetMapping("/{organisation}/{notice}/v/{number:\\d{1,6}}")
    ResponseEntity<byte[]> permanent(
            @PathVariable String organisation,
            @PathVariable String notice,
            @PathVariable int number,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String accept) {
        return at(organisation, notice, "/v/" + number, pointer -> version(pointer, number, true, lang, accept));
    }

    /** The history of a notice. */
    @GetMapping("/{organisation}/{notice}/versions")
    ResponseEntity<byte[]> versions(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String accept) {
        return at(organisation, notice, "/versions", pointer -> {
            var current = notices.version(pointer, pointer.inForce()).orElseThrow(NoticeController::notFound);
            var language = ReaderLanguage.choose(
                    lang,
                    accept,
                    current.texts().keySet(),
                    current.facts().controller().defaultLanguage());
            return page(pages.versions(pointer, current, language), language);
        });
    }

    private ResponseEntity<byte[]> version(Pointer pointer, int number, boolean permanent, String lang, String accept) {
        var version = notices.version(pointer, number).orElseThrow(NoticeController::notFound);
        var language = ReaderLanguage.choose(
                lang,
                accept,
                version.texts().keySet(),
                version.facts().controller().defaultLanguage());
        return page(pages.notice(pointer, version, language, permanent), language);
    }

    /** What stands at an address of a notice; from a former one of its organisation, the way to the present one. */
    ResponseEntity<byte[]> at(
            String organisation, String notice, String rest, Function<Pointer, ResponseEntity<byte[]>> answer) {
        var pointer = notices.find(organisation, notice).orElseThrow(() -> missing(organisation));
        if (!pointer.organisation().slug().equals(organisation)) {
            return redirect("/n/" + pointer.organisation().slug() + "/" + pointer.slug() + rest);
        }
        return answer.apply(pointer);
    }

    private static ResponseEntity<byte[]> page(Page page, Language language) {
        return ResponseEntity.ok()
                .cacheControl(SHORT)
                .eTag(page.etag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.body());
    }

    private static ResponseEntity<byte[]> redirect(String to) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(SHORT)
                .location(URI.create(to))
                .build();
    }

    /** What an erased organisation published is gone for good, and caches and search engines may forget it. */
    private ResponseStatusException missing(String organisation) {
        return published.isClosed(organisation) ? new ResponseStatusException(HttpStatus.GONE) : notFound();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
