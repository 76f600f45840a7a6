package fi.seloste.notice.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What leads to a notice from elsewhere, or shows it there: a code to print, a sign, the notice within another page. */
@Controller
@RequestMapping("/n/{organisation}/{notice}")
class SharingController {

    private static final String POLICY = "content-security-policy";
    private static final MediaType PLAIN = MediaType.parseMediaType("text/plain;charset=UTF-8");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    private final Addresses addresses;
    private final SharedParts parts;
    private final Serving serving;

    SharingController(Addresses addresses, SharedParts parts, Serving serving) {
        this.addresses = addresses;
        this.parts = parts;
        this.serving = serving;
    }

    @GetMapping("/qr.svg")
    ResponseEntity<byte[]> qrSvg(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(
                organisation, notice, "/qr.svg", pointer -> serving.of(parts.qrSvg(pointer), SVG, Serving.SHORT));
    }

    @GetMapping("/qr.png")
    ResponseEntity<byte[]> qrPng(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(
                organisation,
                notice,
                "/qr.png",
                pointer -> serving.of(parts.qrPng(pointer), MediaType.IMAGE_PNG, Serving.SHORT));
    }

    /** Which version is in force, as a picture. */
    @GetMapping("/badge.svg")
    ResponseEntity<byte[]> badge(
            @PathVariable String organisation, @PathVariable String notice, HttpServletResponse response) {
        return addresses.at(organisation, notice, "/badge.svg", pointer -> {
            var version = addresses.version(pointer, pointer.inForce());
            var language = addresses.language(version);
            response.setHeader(POLICY, Badge.contentSecurityPolicy());
            return serving.of(parts.badge(pointer, version, language), SVG, language);
        });
    }

    /** The notice in force as text to be copied into an editor by hand. */
    @GetMapping("/block.txt")
    ResponseEntity<byte[]> block(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(organisation, notice, "/block.txt", pointer -> {
            var version = addresses.version(pointer, pointer.inForce());
            var language = addresses.language(version);
            return serving.of(parts.block(pointer, version, language), PLAIN, language);
        });
    }

    /** The notice in force for another page, which may ask for it from wherever it is. */
    @GetMapping("/fragment")
    ResponseEntity<byte[]> fragment(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam(defaultValue = "2") int level) {
        var title = Math.clamp(level, 1, 5);
        return addresses.at(organisation, notice, "/fragment?level=" + title, pointer -> {
            var version = addresses.version(pointer, pointer.inForce());
            var language = addresses.language(version);
            var answer = serving.html(parts.fragment(pointer, version, language, title), language);
            return ResponseEntity.status(answer.getStatusCode())
                    .headers(answer.getHeaders())
                    .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                    .body(answer.getBody());
        });
    }
}
