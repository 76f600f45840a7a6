package fi.seloste.notice.web;

import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.security.OwnHost;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public addresses of notices. */
@Controller
@RequestMapping("/n")
class NoticeController {

    private static final MediaType CSS = new MediaType("text", "css");

    private final PublicNotices notices;
    private final Addresses addresses;
    private final NoticePages pages;
    private final Serving serving;
    private final StyleSheet styleSheet;
    private final RepeatedAnswers repeated;

    NoticeController(
            PublicNotices notices,
            Addresses addresses,
            NoticePages pages,
            Serving serving,
            StyleSheet styleSheet,
            RepeatedAnswers repeated) {
        this.notices = notices;
        this.addresses = addresses;
        this.pages = pages;
        this.serving = serving;
        this.styleSheet = styleSheet;
        this.repeated = repeated;
    }

    @GetMapping("/style-{hash:[0-9a-f]+}.css")
    ResponseEntity<byte[]> styleSheet(@PathVariable String hash) {
        if (!styleSheet.is(hash)) {
            throw Addresses.notFound();
        }
        return serving.of(styleSheet.page(), CSS, Serving.FOR_EVER);
    }

    /** The colours of an organisation: all of the sheet stands in its address, so that it can be kept for ever. */
    @GetMapping("/accent-{colours:[0-9a-f]{6}-[0-9a-f]{6}}.css")
    ResponseEntity<byte[]> accent(@PathVariable String colours) {
        return ResponseEntity.ok()
                .cacheControl(Serving.FOR_EVER)
                .contentType(CSS)
                .body(StyleSheet.accent(colours));
    }

    /** The organisation's logo. */
    @GetMapping("/{organisation}/logo/{hash:[0-9a-f]{64}}")
    ResponseEntity<byte[]> logo(@PathVariable String organisation, @PathVariable String hash) {
        var found = notices.listing(organisation)
                .orElseThrow(() -> addresses.missing(organisation))
                .organisation();
        if (Addresses.isOld(organisation, found)) {
            return addresses.moved("/n/" + found.slug() + "/logo/" + hash);
        }
        return ResponseEntity.ok()
                .cacheControl(Serving.FOR_EVER)
                .contentType(MediaType.IMAGE_PNG)
                .body(notices.logo(found, hash).orElseThrow(Addresses::notFound));
    }

    /** The organisation's published notices; at its own host the only one, where there is but one. */
    @GetMapping("/{organisation}")
    ResponseEntity<byte[]> list(
            @PathVariable String organisation,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String accept) {
        var listing = notices.listing(organisation).orElseThrow(() -> addresses.missing(organisation));
        var found = listing.organisation();
        if (Addresses.isOld(organisation, found)) {
            return addresses.moved("/n/" + found.slug());
        }
        if (OwnHost.isAsked() && listing.notices().size() == 1) {
            return addresses.found("/" + listing.notices().getFirst().slug());
        }
        var language = ReaderLanguage.choose(
                lang, accept, found.details().languages(), found.details().defaultLanguage());
        return repeated.mayBeRepeated(found, serving.html(pages.list(listing, language), language));
    }

    /** The version in force. */
    @GetMapping("/{organisation}/{notice}")
    ResponseEntity<byte[]> inForce(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(organisation, notice, "", pointer -> version(pointer, pointer.inForce(), false));
    }

    /** One version, for ever. */
    @GetMapping("/{organisation}/{notice}/v/{number:\\d{1,6}}")
    ResponseEntity<byte[]> permanent(
            @PathVariable String organisation, @PathVariable String notice, @PathVariable int number) {
        return addresses.at(organisation, notice, "/v/" + number, pointer -> version(pointer, number, true));
    }

    private ResponseEntity<byte[]> version(Pointer pointer, int number, boolean permanent) {
        var version = addresses.version(pointer, number);
        var language = addresses.language(version);
        var page = pages.notice(pointer, version, language, permanent);
        return repeated.mayBeRepeated(pointer.organisation(), serving.html(page, language));
    }
}
