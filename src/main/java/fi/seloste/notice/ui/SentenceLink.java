package fi.seloste.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.Sentence;

/** A sentence of a notice, which leads to the row that it comes from. */
class SentenceLink extends Span {

    SentenceLink(String text, Language language, Sentence from, Places places) {
        var words = new Span(text);
        words.getElement().setAttribute("lang", language.code());
        places.of(from)
                .ifPresentOrElse(
                        place -> {
                            var link = new Anchor(place);
                            link.add(words);
                            add(link);
                        },
                        () -> add(words));
        addClassName("row-title");
    }
}
