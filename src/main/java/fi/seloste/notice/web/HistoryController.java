package fi.seloste.notice.web;

import fi.seloste.common.Language;
import fi.seloste.notice.AlteredVersionException;
import fi.seloste.notice.PublishedNotices.Pointer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public addresses of what a notice said before, and of what proves it. */
@Controller
@RequestMapping("/n/{organisation}/{notice}")
class HistoryController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Addresses addresses;
    private final PublicNotices notices;
    private final HistoryPages pages;
    private final AtomFeed feed;
    private final Serving serving;

    HistoryController(Addresses addresses, PublicNotices notices, HistoryPages pages, AtomFeed feed, Serving serving) {
        this.addresses = addresses;
        this.notices = notices;
        this.pages = pages;
        this.feed = feed;
        this.serving = serving;
    }

    /** The history of a notice. */
    @GetMapping("/versions")
    ResponseEntity<byte[]> versions(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(organisation, notice, "/versions", pointer -> {
            try {
                var current = addresses.version(pointer, pointer.inForce());
                var language = addresses.language(current);
                var title = current.texts().get(language).title();
                return serving.html(pages.versions(pointer, current.texts().keySet(), language, title), language);
            } catch (AlteredVersionException e) {
                var organisations = pointer.organisation().details();
                var language = addresses.language(pointer);
                return serving.html(
                        pages.versions(pointer, organisations.languages(), language, organisations.name()), language);
            }
        });
    }

    /** What differs between any two versions, the earlier one first. */
    @GetMapping(
            path = "/versions",
            params = {"from", "to"})
    ResponseEntity<byte[]> difference(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam int from,
            @RequestParam int to) {
        return addresses.at(organisation, notice, "/versions?from=" + from + "&to=" + to, pointer -> {
            var earlier = addresses.version(pointer, Math.min(from, to));
            var later = addresses.version(pointer, Math.max(from, to));
            var language = addresses.language(later);
            return serving.html(pages.difference(pointer, earlier, later, language), language);
        });
    }

    /** What the notice said at the end of a day. */
    @GetMapping(params = "on")
    ResponseEntity<byte[]> on(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        return addresses.at(organisation, notice, "?on=" + on, pointer -> pages.inForceOn(pointer, on)
                .map(version -> addresses.found(pointer.address() + "/v/" + version.number()))
                .orElseGet(() -> nothingOn(pointer, on)));
    }

    private ResponseEntity<byte[]> nothingOn(Pointer pointer, LocalDate day) {
        var language = addresses.language(pointer);
        var page =
                pages.nothingOn(pointer, day, pointer.organisation().details().languages(), language);
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .contentType(Serving.HTML)
                .body(page.body());
    }

    /** The newest versions, for a reader of feeds. */
    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(organisation, notice, "/feed.atom", pointer -> {
            var language = languageOf(pointer);
            return serving.of(feed.of(pointer, language), ATOM, language);
        });
    }

    private Language languageOf(Pointer pointer) {
        try {
            return addresses.language(addresses.version(pointer, pointer.inForce()));
        } catch (AlteredVersionException e) {
            return addresses.language(pointer);
        }
    }

    /** What the versions are chained by, as text that a checksum can be made of. */
    @GetMapping("/versions/chain.txt")
    ResponseEntity<byte[]> chain(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(
                organisation,
                notice,
                "/versions/chain.txt",
                pointer -> serving.of(
                        Page.of(notices.history(pointer).chain().links().stream()
                                .map(link -> link.link().text())
                                .collect(Collectors.joining("\n"))),
                        PLAIN,
                        Serving.SHORT));
    }

    /** One link alone: its SHA-256 is what the next one begins with. */
    @GetMapping("/v/{number:\\d{1,6}}/chain.txt")
    ResponseEntity<byte[]> link(
            @PathVariable String organisation, @PathVariable String notice, @PathVariable int number) {
        return addresses.at(
                organisation,
                notice,
                "/v/" + number + "/chain.txt",
                pointer -> serving.of(
                        Page.of(notices.history(pointer)
                                .chain()
                                .link(number)
                                .orElseThrow(Addresses::notFound)
                                .link()
                                .text()),
                        PLAIN,
                        Serving.SHORT));
    }

    /** What was published of a version, byte for byte, without the frame around it. */
    @GetMapping("/v/{number:\\d{1,6}}/main.html")
    ResponseEntity<byte[]> main(
            @PathVariable String organisation, @PathVariable String notice, @PathVariable int number) {
        return addresses.at(organisation, notice, "/v/" + number + "/main.html", pointer -> {
            var version = addresses.version(pointer, number);
            var language = addresses.language(version);
            return serving.of(Page.of(version.texts().get(language).main()), Serving.HTML, language);
        });
    }
}
