package fi.seloste.notice.form;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The notice as plain text, in the page's order: for letters, for readers of text, and for comparing. */
final class TextForm {

    private static final int WIDTH = 78;

    private final StringBuilder text = new StringBuilder();

    private TextForm() {}

    static byte[] of(FrozenNotice notice) {
        var form = new TextForm();
        form.add(Jsoup.parseBodyFragment(notice.main()).body());
        form.text
                .append("\n")
                .append("-".repeat(WIDTH))
                .append('\n')
                .append(notice.foot())
                .append('\n')
                .append(notice.address())
                .append('\n');
        return form.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Element parent) {
        for (var element : parent.children()) {
            switch (element.normalName()) {
                case "h1" -> heading(element.text(), "=");
                case "h2" -> heading(element.text(), "-");
                case "p" -> paragraph(element.text());
                case "figure" ->
                    paragraph(element.select("figcaption > :not(.legend)").text());
                case "ul" -> list(element);
                case "table" -> table(element);
                case "summary" -> {} // the heading of what is told in place of the picture, which is all there is here
                default -> add(element);
            }
        }
    }

    private void heading(String words, String line) {
        text.append(text.isEmpty() ? "" : "\n");
        var wrapped = wrapped(words, "", "");
        var longest = wrapped.lines().mapToInt(String::length).max().orElse(0);
        text.append(wrapped).append(line.repeat(longest)).append("\n\n");
    }

    private void paragraph(String words) {
        text.append(wrapped(words, "", "")).append('\n');
    }

    private void list(Element list) {
        list.children().forEach(item -> text.append(wrapped(item.text(), "- ", "  ")));
        text.append('\n');
    }

    /** A row is a list of its own: each cell after the heading of its column. */
    private void table(Element table) {
        var headings = table.select("thead th").eachText();
        for (var row : table.select("tbody tr")) {
            var cells = row.children();
            for (var at = 0; at < cells.size(); at++) {
                text.append(wrapped(headings.get(at) + ": " + cells.get(at).text(), at == 0 ? "- " : "  ", "  "));
            }
            text.append('\n');
        }
    }

    private static String wrapped(String words, String first, String next) {
        var lines = new StringBuilder(first);
        var length = first.length();
        var begin = true;
        for (var word : words.split(" ")) {
            if (!begin && length + 1 + word.length() > WIDTH) {
                lines.append('\n').append(next);
                length = next.length();
                begin = true;
            }
            lines.append(begin ? "" : " ").append(word);
            length += word.length() + (begin ? 0 : 1);
            begin = false;
        }
        return lines.append('\n').toString();
    }
}
