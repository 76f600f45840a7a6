package fi.seloste.notice.web;

import fi.seloste.common.Language;
import fi.seloste.common.Texts;
import fi.seloste.notice.NoticeChain;
import fi.seloste.notice.PublishedNotices.Pointer;
import fi.seloste.notice.web.CopyCheck.Likeness;
import fi.seloste.notice.web.CopyCheck.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Whether a saved copy of a notice is what was published. */
@Controller
@RequestMapping("/n/{organisation}/{notice}/versions/verify")
class VerifyController {

    /** What a copy may be at most, in bytes: many times the longest notice. */
    static final int MOST = 1_000_000;

    private static final String SHOW = "curl -s '%s'";
    private static final String SUM = "curl -s '%s' | sha256sum";

    /** What is said of a copy. */
    record Found(String said, Integer number, String language, String version, List<String> notes) {}

    private final Addresses addresses;
    private final PublicNotices notices;
    private final CopyCheck check;
    private final PageFrame frame;
    private final ITemplateEngine templates;

    VerifyController(
            Addresses addresses, PublicNotices notices, CopyCheck check, PageFrame frame, ITemplateEngine templates) {
        this.addresses = addresses;
        this.notices = notices;
        this.check = check;
        this.frame = frame;
        this.templates = templates;
    }

    @GetMapping
    ResponseEntity<byte[]> form(@PathVariable String organisation, @PathVariable String notice) {
        return addresses.at(
                organisation, notice, "/versions/verify", pointer -> answer(HttpStatus.OK, pointer, null, null));
    }

    @PostMapping
    ResponseEntity<byte[]> check(
            @PathVariable String organisation,
            @PathVariable String notice,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) MultipartFile file) {
        return addresses.at(organisation, notice, "/versions/verify", pointer -> {
            var copy = copy(text, file);
            if (copy.length > MOST) {
                return answer(HttpStatus.CONTENT_TOO_LARGE, pointer, null, "tooLarge");
            }
            return new String(copy, StandardCharsets.UTF_8).isBlank()
                    ? answer(HttpStatus.BAD_REQUEST, pointer, null, "empty")
                    : answer(HttpStatus.OK, pointer, new SavedCopy(copy), null);
        });
    }

    private static byte[] copy(String text, MultipartFile file) {
        try {
            return file == null || file.isEmpty()
                    ? (text == null ? "" : text).getBytes(StandardCharsets.UTF_8)
                    : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, Pointer pointer, SavedCopy copy, String problem) {
        var language = addresses.language(pointer);
        var chain = notices.history(pointer).chain();
        var page = frame.of(
                Texts.get(language, "page.verify"),
                pointer,
                "/versions/verify",
                language,
                pointer.organisation().details().languages());
        page.setVariable(
                "problem", problem == null ? null : Texts.get(language, "page.verify.problem." + problem, MOST / 1000));
        page.setVariable("found", copy == null ? null : found(pointer, chain, copy, language));
        byHand(page, pointer, chain);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .contentType(Serving.HTML)
                .body(templates.process("notice/verify", page).getBytes(StandardCharsets.UTF_8));
    }

    private Found found(Pointer pointer, NoticeChain chain, SavedCopy copy, Language language) {
        var verdict = check.check(pointer, chain, copy);
        var notes = new ArrayList<String>();
        var altered = chain.altered(pointer.inForce());
        if (!altered.isEmpty()) {
            notes.add(Texts.get(
                    language,
                    "page.verify.altered",
                    altered.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        if (verdict.likeness() == Likeness.NONE && chain.links().size() > CopyCheck.MOST_COMPARED) {
            notes.add(Texts.get(language, "page.verify.cut", CopyCheck.MOST_COMPARED));
        }
        if (verdict.likeness() != Likeness.NONE && check.addsElse(pointer, verdict, copy)) {
            notes.add(Texts.get(language, "page.verify.added"));
        }
        var said = Texts.get(language, "page.verify.found." + verdict.likeness(), verdict.number());
        return verdict.likeness() == Likeness.NONE
                ? new Found(said, null, null, null, notes)
                : new Found(said, verdict.number(), verdict.language().code(), time(pointer, verdict, language), notes);
    }

    private String time(Pointer pointer, Verdict verdict, Language language) {
        var versions = notices.history(pointer).versions();
        for (var at = 0; at < versions.size(); at++) {
            if (versions.get(at).number() == verdict.number()) {
                return frame.time(versions.get(at), at == 0 ? null : versions.get(at - 1), language) + " · "
                        + verdict.language().ownName();
            }
        }
        throw new IllegalStateException("Version " + verdict.number() + " was compared and is gone");
    }

    /** Commands that anyone can type, of the version in force. */
    private void byHand(Context page, Pointer pointer, NoticeChain chain) {
        var number = chain.newest();
        var address = PageFrame.lasting(pointer) + "/v/" + number;
        var link = chain.link(number).orElseThrow();
        var links = address + "/chain.txt";
        page.setVariable("digest", link.digest());
        page.setVariable(
                "commands",
                Stream.concat(
                                link.link().texts().keySet().stream()
                                        .map(each -> SUM.formatted(address + "/main.html?lang=" + each.code())),
                                Stream.of(SHOW.formatted(links), SUM.formatted(links)))
                        .toList());
    }
}
