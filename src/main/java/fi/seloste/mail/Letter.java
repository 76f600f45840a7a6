package fi.seloste.mail;

import fi.seloste.common.Language;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * A short letter that asks its reader to open a link, or one of several.
 *
 * @param before the paragraphs that stand before the links
 * @param after  those that stand after them
 */
public record Letter(Language language, String subject, List<String> before, List<Link> links, List<String> after) {

    /**
     * @param about what it leads to, in a sentence; empty where the letter has said it
     * @param open  what the link says
     */
    public record Link(String about, String open, URI to) {

        private String plain() {
            return (about.isEmpty() ? "" : about + "\n") + open + ":\n" + to;
        }

        private String html() {
            return "<p>" + (about.isEmpty() ? "" : escaped(about) + "<br>") + "<a href=\"" + escaped(to.toString())
                    + "\">" + escaped(open) + "</a></p>";
        }
    }

    public Letter(Language language, String subject, List<String> before, String open, URI link, List<String> after) {
        this(language, subject, before, List.of(new Link("", open, link)), after);
    }

    String plain() {
        return Stream.of(before.stream(), links.stream().map(Link::plain), after.stream())
                        .flatMap(paragraphs -> paragraphs)
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }

    String html() {
        return "<!DOCTYPE html><html lang=\"" + language.code() + "\"><head><meta charset=\"utf-8\"><title>"
                + escaped(subject) + "</title></head><body>" + paragraphs(before)
                + links.stream().map(Link::html).collect(Collectors.joining()) + paragraphs(after) + "</body></html>";
    }

    private static String paragraphs(List<String> texts) {
        return texts.stream().map(text -> "<p>" + escaped(text) + "</p>").collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
