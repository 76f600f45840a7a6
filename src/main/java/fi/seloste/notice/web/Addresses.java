package fi.seloste.notice.web;

import fi.seloste.common.Language;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.security.OwnHost;
import fi.seloste.tenant.Organisation;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where a public address leads: to a notice, to its present address, or nowhere; and in which language it is read. */
@Component
class Addresses {

    private final PublicNotices notices;
    private final HttpServletRequest request;

    /** @param request the one that the running thread answers */
    Addresses(PublicNotices notices, HttpServletRequest request) {
        this.notices = notices;
        this.request = request;
    }

    /** @param rest what follows the notice in the address, for the case that the organisation is called otherwise now */
    ResponseEntity<byte[]> at(
            String organisation, String notice, String rest, Function<Pointer, ResponseEntity<byte[]>> answer) {
        var pointer = notices.find(organisation, notice).orElseThrow(() -> missing(organisation));
        if (isOld(organisation, pointer.organisation())) {
            return moved(pointer.address() + rest);
        }
        return answer.apply(pointer);
    }

    /** Whether the organisation is called otherwise now; at its own host nobody calls it by its name here. */
    static boolean isOld(String organisation, Organisation found) {
        return !found.slug().equals(organisation) && !OwnHost.isAsked();
    }

    /** @throws ResponseStatusException where there is no such version */
    Published version(Pointer pointer, int number) {
        return notices.version(pointer, number).orElseThrow(Addresses::notFound);
    }

    Language language(Published version) {
        return ReaderLanguage.choose(
                asked(),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                version.texts().keySet(),
                version.facts().controller().defaultLanguage());
    }

    /** Where no version is asked for, or none can be read. */
    Language language(Pointer pointer) {
        var organisation = pointer.organisation().details();
        return ReaderLanguage.choose(
                asked(),
                request.getHeader(HttpHeaders.ACCEPT_LANGUAGE),
                organisation.languages(),
                organisation.defaultLanguage());
    }

    ResponseEntity<byte[]> moved(String to) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .cacheControl(Serving.SHORT)
                .location(inLanguage(to))
                .build();
    }

    /** Where it is for now. */
    ResponseEntity<byte[]> found(String at) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(Serving.SHORT)
                .location(inLanguage(at))
                .build();
    }

    /** The same address in the language that was asked for, if one was. */
    URI inLanguage(String address) {
        return URI.create(Language.of(asked() == null ? "" : asked())
                .map(language -> address + (address.contains("?") ? "&" : "?") + "lang=" + language.code())
                .orElse(address));
    }

    /** What an erased organisation published is gone for good, and caches and search engines may forget it. */
    ResponseStatusException missing(String organisation) {
        return notices.isClosed(organisation) ? new ResponseStatusException(HttpStatus.GONE) : notFound();
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private String asked() {
        return request.getParameter("lang");
    }
}
