package fi.seloste.notice.web;

import fi.seloste.installation.Installation;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.form.Form;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of a notice besides its page: the same version, by the ending of its address or by {@code Accept}. */
@Controller
@RequestMapping("/n/{organisation}")
class NoticeForms {

    private final NoticeController pages;
    private final PublicNotices notices;
    private final FormPages forms;
    private final Installation installation;

    NoticeForms(NoticeController pages, PublicNotices notices, FormPages forms, Installation installation) {
        this.pages = pages;
        this.notices = notices;
        this.forms = forms;
        this.installation = installation;
    }

    /** Who asks for one of these types rather than for a page. */
    @GetMapping(
            path = "/{notice}",
            produces = {"application/pdf", "text/plain", "application/json", "application/ld+json"})
    ResponseEntity<byte[]> accepted(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam(required = false) String lang,
            @RequestHeader(HttpHeaders.ACCEPT) String accept,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages) {
        var form = Form.accepted(accept);
        if (form.isEmpty()) {
            return pages.inForce(organisation, notice, lang, languages);
        }
        var asked = new Asked(form.get(), lang, languages);
        return pages.at(
                organisation, notice, "", pointer -> form(pointer, pointer.inForce(), asked, NoticeController.SHORT));
    }

    /** The version in force. */
    @GetMapping({"/{notice}.pdf", "/{notice}.txt", "/{notice}.json", "/{notice}.jsonld"})
    ResponseEntity<byte[]> inForce(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages,
            HttpServletRequest request) {
        var asked = new Asked(Form.ofAddress(request.getRequestURI()), lang, languages);
        return pages.at(
                organisation,
                notice,
                "." + asked.form().ending(),
                pointer -> form(pointer, pointer.inForce(), asked, NoticeController.SHORT));
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
            @RequestParam(required = false) String lang,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String languages,
            HttpServletRequest request) {
        var asked = new Asked(Form.ofAddress(request.getRequestURI()), lang, languages);
        return pages.at(
                organisation,
                notice,
                "/v/" + number + "." + asked.form().ending(),
                pointer -> form(pointer, number, asked, NoticeController.FOR_EVER));
    }

    /** What is asked for besides the address. */
    private record Asked(Form form, String lang, String languages) {}

    private ResponseEntity<byte[]> form(Pointer pointer, int number, Asked asked, CacheControl cache) {
        var version = notices.version(pointer, number).orElseThrow(NoticeController::notFound);
        var language = ReaderLanguage.choose(
                asked.lang(),
                asked.languages(),
                version.texts().keySet(),
                version.facts().controller().defaultLanguage());
        var address = "/n/" + pointer.organisation().slug() + "/" + pointer.slug() + "/v/" + number;
        var form = forms.of(asked.form(), version, language, installation.publicUrl() + address);
        var name = "%s-%s-v%d-%s.%s"
                .formatted(
                        pointer.organisation().slug(),
                        pointer.slug(),
                        number,
                        language.code(),
                        asked.form().ending());
        return ResponseEntity.ok()
                .cacheControl(cache)
                .eTag(form.etag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(asked.form().type())
                .body(form.body());
    }
}
