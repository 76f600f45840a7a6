package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDifference;
import fi.seloste.notice.NoticeDifference.Kind;
import fi.seloste.notice.NoticeDifference.SectionDifference;
import fi.seloste.notice.NoticeDifference.SentenceDifference;
import fi.seloste.notice.WordDifference.Piece;

/** A difference in words, and marked in the text of the sections that it touches: never by colour alone. */
class DifferenceText extends Div {

    DifferenceText(NoticeDifference difference, Language language) {
        addClassName("difference");
        if (difference.isEmpty()) {
            add(new Paragraph(text("changes.none")));
            return;
        }
        add(new Paragraph(text(
                "changes.count",
                difference.count(Kind.ADDED),
                difference.count(Kind.REMOVED),
                difference.count(Kind.CHANGED))));
        var sections = new Div();
        sections.addClassName("notice-text");
        sections.getElement().setAttribute("lang", language.code());
        difference.sections().forEach(section -> sections.add(new H3(section.heading()), list(section)));
        add(sections);
    }

    private static UnorderedList list(SectionDifference section) {
        var list = new UnorderedList();
        section.sentences().forEach(sentence -> list.add(item(sentence)));
        return list;
    }

    private static ListItem item(SentenceDifference sentence) {
        var item = new ListItem();
        if (sentence.kind() != Kind.SAME) {
            var kind = new Span(text("changes." + sentence.kind().name()));
            kind.addClassName("difference-kind");
            item.add(kind, new Span(" "));
        }
        sentence.pieces().forEach(piece -> item.add(piece(piece)));
        return item;
    }

    private static Component piece(Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> new Span(piece.text());
            case ADDED -> marked("ins", piece);
            case REMOVED -> marked("del", piece);
        };
    }

    private static Component marked(String tag, Piece piece) {
        var marked = new HtmlContainer(tag);
        marked.setText(piece.text());
        return marked;
    }
}
