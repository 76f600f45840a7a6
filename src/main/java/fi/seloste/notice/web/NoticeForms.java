package fi.seloste.notice.web;

import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** The forms of a notice besides its page: the same version, by the ending of its address or by {@code Accept}. */
@Controller
@RequestMapping("/n/{organisation}")
class NoticeForms {

    private final NoticeController pages;
    private final Addresses addresses;
    private final FormPages forms;
    private final Serving serving;

    NoticeForms(NoticeController pages, Addresses addresses, FormPages forms, Serving serving) {
        this.pages = pages;
        this.addresses = addresses;
        this.forms = forms;
        this.serving = serving;
    }

    /** Who asks for one of these types rather than for a page. */
    @GetMapping(
            path = "/{notice}",
            produces = {"application/pdf", "text/plain", "application/json", "application/ld+json"})
    ResponseEntity<byte[]> accepted(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestHeader(HttpHeaders.ACCEPT) String accept) {
        return Form.accepted(accept)
                .map(form -> addresses.at(
                        organisation, notice, "", pointer -> form(pointer, pointer.inForce(), form, Serving.SHORT)))
                .orElseGet(() -> pages.inForce(organisation, notice));
    }

    /** The version in force. */
    @GetMapping({"/{notice}.pdf", "/{notice}.txt", "/{notice}.json", "/{notice}.jsonld"})
    ResponseEntity<byte[]> inForce(
            @PathVariable String organisation, @PathVariable String notice, HttpServletRequest request) {
        var form = Form.ofAddress(request.getRequestURI());
        return addresses.at(
                organisation,
                notice,
                "." + form.ending(),
                pointer -> form(pointer, pointer.inForce(), form, Serving.SHORT));
    }

    /** One version, for ever. */
    @GetMapping({
        "/{notice}/v/{number:\\d{1,6}}.pdf",
        "/{notice}/v/{number:\\d{1,6}}.txt",
        "/{notice}/v/{number:\\d{1,6}}.json",
        "/{notice}/v/{number:\\d{1,6}}.jsonld"
    })
    ResponseEntity<byte[]> permanent(
            @PathVariable String organisation,
            @PathVariable String notice,
            @PathVariable int number,
            HttpServletRequest request) {
        var form = Form.ofAddress(request.getRequestURI());
        return addresses.at(
                organisation,
                notice,
                "/v/" + number + "." + form.ending(),
                pointer -> form(pointer, number, form, Serving.FOR_EVER));
    }

    private ResponseEntity<byte[]> form(Pointer pointer, int number, Form form, CacheControl kept) {
        var version = addresses.version(pointer, number);
        var language = addresses.language(version);
        var address = PageFrame.lasting(pointer) + "/v/" + number;
        var name = "%s-%s-v%d-%s.%s"
                .formatted(pointer.organisation().slug(), pointer.slug(), number, language.code(), form.ending());
        return serving.file(forms.of(form, version, language, address), form.type(), language, kept, name);
    }
}
