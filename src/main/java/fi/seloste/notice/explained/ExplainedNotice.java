package fi.seloste.notice.explained;

import fi.seloste.common.Language;
import fi.seloste.notice.PublishedChanges;
import fi.seloste.notice.PublishedNotices.Published;
import fi.seloste.processor.LawData;
import fi.seloste.register.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The main part of a page: what was frozen, byte for byte, and in between what the page adds, each time between two
 * marks. Taken out again, the published bytes are left.
 */
@Component
public class ExplainedNotice {

    /** The elements of what is added, for who reads a page that was written anew without its marks. */
    public static final String ADDED = "section.layer, details.why, tr.why";

    private static final String BEGIN = "<!--added-->";
    private static final String END = "<!--/added-->";
    private static final int LONGEST_NAME = 70;

    private final ITemplateEngine templates;
    private final PublishedChanges changes;
    private final LawData law;

    ExplainedNotice(ITemplateEngine templates, PublishedChanges changes, LawData law) {
        this.templates = templates;
        this.changes = changes;
        this.law = law;
    }

    public String main(Published published, Language language) {
        var frozen = new String(published.texts().get(language).main(), StandardCharsets.UTF_8);
        var document = changes.document(published, language);
        var main = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(frozen, "")
                .selectFirst("main");
        var sections = main.select("> section");
        var added = new TreeMap<Integer, String>();
        if (!sections.isEmpty()) {
            var layer = new FirstLayer(main, document, published.facts(), law);
            added.put(
                    sections.getFirst().sourceRange().startPos(),
                    process(language, "layer", Map.of("lines", layer.lines(), "contents", layer.contents())));
        }
        var page = new Page(language, new Reasons(document, published.facts()), added);
        sections.forEach(page::explain);
        return with(frozen, added);
    }

    /** A page, or its main part, without what was added; one that has no marks stays as it is. */
    public static String withoutAdded(String page) {
        return parts(page, false).collect(Collectors.joining());
    }

    /** What was added to a page, each time as markup. */
    public static Stream<String> added(String page) {
        return parts(page, true);
    }

    /** What stands between the marks of each pair, or all else. */
    private static Stream<String> parts(String page, boolean between) {
        var added = new ArrayList<String>();
        var left = new ArrayList<String>();
        var at = 0;
        for (var begin = page.indexOf(BEGIN); begin >= 0; begin = page.indexOf(BEGIN, at)) {
            var end = page.indexOf(END, begin);
            if (end < 0) {
                break;
            }
            left.add(page.substring(at, begin));
            added.add(page.substring(begin + BEGIN.length(), end));
            at = end + END.length();
        }
        left.add(page.substring(at));
        return between ? added.stream() : left.stream();
    }

    private static String with(String frozen, TreeMap<Integer, String> added) {
        var page = new StringBuilder(frozen);
        added.descendingMap().forEach((at, html) -> page.insert(at, BEGIN + html.strip() + END));
        return page.toString();
    }

    private String process(Language language, String template, Map<String, Object> variables) {
        var context = new Context(language.locale(), variables);
        context.setVariable("t", new Words(language));
        return templates.process("notice/" + template, context);
    }

    /** What a section of the frozen text is about: its class. */
    static Section section(Element section) {
        return Section.valueOf(section.className().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * Where the reasons go: below a paragraph and a row of a table, because none can stand within them, and within an item
     * of a list.
     */
    private final class Page {

        private final Language language;
        private final Reasons reasons;
        private final Map<Integer, String> added;

        Page(Language language, Reasons reasons, Map<Integer, String> added) {
            this.language = language;
            this.reasons = reasons;
            this.added = added;
        }

        void explain(Element section) {
            for (var block : section.children()) {
                switch (block.normalName()) {
                    case "p" -> paragraph(section, block);
                    case "ul" -> block.children().forEach(item -> item(section, item));
                    case "div" -> block.select("tbody tr").forEach(row -> row(section, row));
                    case "details" -> picture(section, block);
                    default -> {}
                }
            }
        }

        private void paragraph(Element section, Element paragraph) {
            var sentences = paragraph.select("> span");
            if (!sentences.isEmpty()) {
                after(
                        paragraph,
                        why(sentences.stream()
                                .map(sentence -> said(section, sentence.text()))
                                .toList()));
            }
        }

        private void item(Element section, Element item) {
            added.put(item.endSourceRange().startPos(), why(List.of(said(section, withoutLag(item)))));
        }

        private void row(Element section, Element row) {
            var cells = row.children().stream().map(Page::withoutLag).toList();
            var said = new Said(cells.getFirst(), reasons.why(section(section), String.join(" ", cells)));
            after(row, "<tr class=\"why\"><td colspan=\"" + cells.size() + "\">" + why(List.of(said)) + "</td></tr>");
        }

        private void picture(Element section, Element words) {
            var caption = section.selectFirst("figcaption").text();
            after(words, why(List.of(new Said(caption, reasons.ofPicture(section(section))))));
        }

        private Said said(Element section, String text) {
            return new Said(text, reasons.why(section(section), text));
        }

        private void after(Element element, String html) {
            added.put(element.endSourceRange().endPos(), html);
        }

        private static String withoutLag(Element element) {
            var copy = element.clone();
            copy.select(".lag").remove();
            return copy.text();
        }

        private String why(List<Said> sentences) {
            var about = sentences.getFirst().text();
            var name = about.length() <= LONGEST_NAME ? about : about.substring(0, LONGEST_NAME) + "…";
            return process(language, "why", Map.of("about", name, "told", Told.of(sentences)))
                    .strip();
        }
    }

    /** A sentence, and why it is said. */
    record Said(String text, Reason reason) {}

    /**
     * A reason, told once for all sentences of a paragraph that it is the reason of.
     *
     * @param sentences quoted where the paragraph has more reasons than one, else empty
     */
    record Told(List<String> sentences, Reason reason) {

        static List<Told> of(List<Said> sentences) {
            var reasons = sentences.stream().map(Said::reason).distinct().toList();
            var told = new ArrayList<Told>();
            for (var reason : reasons) {
                var said = sentences.stream()
                        .filter(sentence -> sentence.reason().equals(reason))
                        .map(Said::text)
                        .toList();
                told.add(new Told(reasons.size() == 1 ? List.of() : said, reason));
            }
            return told;
        }
    }
}
