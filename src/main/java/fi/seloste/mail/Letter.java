package fi.seloste.mail;

import fi.seloste.common.Language;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A short letter that asks its reader to open one link.
 *
 * @param open   what the link says
 * @param before the paragraphs that stand before the link
 * @param after  those that stand after it
 */
public record Letter(
        Language language, String subject, List<String> before, String open, URI link, List<String> after) {

    String plain() {
        return String.join("\n\n", before) + "\n\n" + open + ":\n" + link + "\n\n" + String.join("\n\n", after) + "\n";
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"" + language.code() + "\"><head><meta charset=\"utf-8\"><title>"
                + HtmlUtils.htmlEscape(subject, "UTF-8") + "</title></head><body>" + paragraphs(before)
                + "<p><a href=\""
                + HtmlUtils.htmlEscape(link.toString(), "UTF-8") + "\">" + HtmlUtils.htmlEscape(open, "UTF-8")
                + "</a></p>"
                + paragraphs(after) + "</body></html>";
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>")
                .collect(Collectors.joining());
    }
}
