package fi.seloste.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeDocument.Sentence;

/** The beginning of a sentence of a notice, which leads to the row that it comes from. */
class SentenceLink extends Span {

    private static final int SHOWN = 120;

    SentenceLink(String text, Language language, Sentence from, Places places) {
        var words = new Span(begin(text));
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

    private static String begin(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        var end = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, end < SHOWN / 2 ? SHOWN : end) + " …";
    }
}
