package fi.seloste.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.notice.NoticeDocument;
import fi.seloste.notice.NoticeDocument.Block;
import fi.seloste.notice.NoticeDocument.Items;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import java.util.UUID;

/** A notice as the organisation's own people see it while they work on it; sentences of one row can be marked. */
class NoticeText extends Div {

    NoticeText() {
        addClassName("notice-text");
    }

    /** @param row the row whose sentences are marked, or null */
    void show(NoticeDocument document, UUID row) {
        removeAll();
        getElement().setAttribute("lang", document.language().code());
        for (var section : document.sections()) {
            add(new H3(section.heading()));
            section.blocks().forEach(block -> add(block(block, row)));
        }
    }

    private static Component block(Block block, UUID row) {
        return switch (block) {
            case Items items when items.intro() != null -> new Div(new Paragraph(items.intro()), list(items, row));
            case Items items -> list(items, row);
            case Table table -> list(table, row);
            default -> {
                var paragraph = new Paragraph();
                block.sentences().forEach(sentence -> paragraph.add(sentence(sentence, row), new Span(" ")));
                yield paragraph;
            }
        };
    }

    private static UnorderedList list(Block block, UUID row) {
        var list = new UnorderedList();
        block.sentences().forEach(sentence -> list.add(new ListItem(sentence(sentence, row))));
        return list;
    }

    private static Span sentence(Sentence sentence, UUID row) {
        var span = new Span(sentence.text());
        if (row != null && sentence.comesFrom(row)) {
            span.addClassName("from-row");
        }
        if (sentence.article() != null) {
            span.setTitle(sentence.article());
        }
        return span;
    }
}
