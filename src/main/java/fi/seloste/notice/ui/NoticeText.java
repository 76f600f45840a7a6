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
import fi.seloste.notice.NoticeDocument.Picture;
import fi.seloste.notice.NoticeDocument.Sentence;
import fi.seloste.notice.NoticeDocument.Table;
import fi.seloste.register.Section;
import java.util.UUID;
import java.util.function.BiConsumer;

/** A notice as the organisation's own people see it while they work on it; sentences of one row can be marked. */
class NoticeText extends Div {

    private final transient BiConsumer<Section, Sentence> chosen;

    NoticeText() {
        this(null);
    }

    /** @param chosen gets the sentence that is clicked and its section; where it is null, none can be */
    NoticeText(BiConsumer<Section, Sentence> chosen) {
        this.chosen = chosen;
        addClassName("notice-text");
    }

    /** @param row the row whose sentences are marked, or null */
    void show(NoticeDocument document, UUID row) {
        removeAll();
        getElement().setAttribute("lang", document.language().code());
        if (document.lag() != null) {
            add(new Paragraph(lag(document.lag())));
        }
        for (var section : document.sections()) {
            add(new H3(section.heading()));
            section.blocks().forEach(block -> add(block(block, section.section(), row)));
        }
    }

    private Component block(Block block, Section section, UUID row) {
        return switch (block) {
            case Items items
            when items.intro() != null -> new Div(new Paragraph(items.intro()), list(items, section, row));
            case Items items -> list(items, section, row);
            case Table table -> list(table, section, row);
            case Picture picture -> new Div(drawing(picture), list(picture, section, row));
            default -> {
                var paragraph = new Paragraph();
                block.sentences().forEach(sentence -> paragraph.add(sentence(sentence, section, row), new Span(" ")));
                yield paragraph;
            }
        };
    }

    private static Div drawing(Picture picture) {
        var drawing = new Div();
        drawing.addClassName("flow-picture");
        // The picture escapes what people wrote into it.
        drawing.getElement().setProperty("innerHTML", picture.svg());
        drawing.getElement().setAttribute("role", "region");
        drawing.getElement().setAttribute("tabindex", "0");
        drawing.getElement().setAttribute("aria-label", picture.caption());
        return drawing;
    }

    private UnorderedList list(Block block, Section section, UUID row) {
        var list = new UnorderedList();
        block.sentences().forEach(sentence -> list.add(new ListItem(sentence(sentence, section, row))));
        return list;
    }

    private Span sentence(Sentence sentence, Section section, UUID row) {
        var span = new Span(sentence.text());
        if (sentence.isLagging()) {
            span.add(new Span(" "), lag(sentence.lag()));
        }
        if (row != null && sentence.comesFrom(row)) {
            span.addClassName("from-row");
        }
        if (sentence.article() != null) {
            span.setTitle(sentence.article());
        }
        if (chosen != null) {
            lead(span, () -> chosen.accept(section, sentence));
        }
        return span;
    }

    /** What the page will say beside a passage that another language has left behind. */
    private static Span lag(String words) {
        var lag = new Span(words);
        lag.addClassName("lag");
        return lag;
    }

    /** By mouse and by keyboard alike; it stays in the line, which a button does not. */
    private static void lead(Span span, Runnable there) {
        span.addClassName("leads");
        span.getElement().setAttribute("role", "link");
        span.getElement().setAttribute("tabindex", "0");
        // Not the component's own listener, which has the browser tell a dozen things about each click, for each
        // sentence.
        span.getElement().addEventListener("click", click -> there.run());
        span.getElement().addEventListener("keydown", key -> there.run()).setFilter("event.key === 'Enter'");
    }
}
