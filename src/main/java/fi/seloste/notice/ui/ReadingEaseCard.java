package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.common.Language;
import fi.seloste.notice.readability.DraftReading;
import fi.seloste.notice.readability.ReadingEase;
import fi.seloste.notice.readability.Remark;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * How easy the draft is to read in each language (Art. 12(1): plain language), and which sentences to look at again: own
 * words in any language, and what grew long by what was chosen, which is the same in each, in the window's own.
 */
class ReadingEaseCard extends Card {

    /** A few are mended, many are passed over. */
    private static final int MOST = 5;

    ReadingEaseCard(List<DraftReading> readings, Places places) {
        super(
                text("reading.title"),
                text(
                        "reading.what",
                        ReadingEase.newspaper(Language.FI),
                        ReadingEase.newspaper(Language.SV),
                        ReadingEase.newspaper(Language.EN)));
        var figures = new UnorderedList();
        figures.addClassName("rows");
        readings.forEach(reading -> figures.add(figures(reading)));
        with(figures);
        var remarks = readings.stream()
                .flatMap(reading -> reading.remarks().stream())
                .filter(remark -> remark.isOwn() || remark.language() == Messages.language())
                .sorted(Remark.ORDER)
                .limit(MOST)
                .toList();
        if (!remarks.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rows");
            remarks.forEach(remark -> list.add(item(remark, places)));
            with(new H3(text("reading.remarks")), list);
        }
    }

    private static ListItem figures(DraftReading reading) {
        var language = new Span(reading.language().ownName());
        language.addClassName("row-title");
        var own = reading.own();
        return new ListItem(new Div(
                language,
                note(text("reading.whole", reading.whole().lix(), level(reading.whole(), reading.language()))),
                note(ownWords(own, reading.language()))));
    }

    private static String ownWords(ReadingEase own, Language language) {
        if (own.isEmpty()) {
            return text("reading.noOwnWords");
        }
        return own.isEnough() ? text("reading.ownWords", own.lix(), level(own, language)) : text("reading.fewOwnWords");
    }

    private static String level(ReadingEase ease, Language language) {
        return text("reading.level." + ease.level(language).name());
    }

    private static ListItem item(Remark remark, Places places) {
        var why = Stream.of(
                        remark.isLong()
                                ? text(remark.isOwn() ? "reading.long" : "reading.long.chosen", remark.words())
                                : "",
                        remark.passive() == null ? "" : text("reading.passive", remark.passive()))
                .filter(each -> !each.isEmpty())
                .toList();
        return new ListItem(new Div(
                new SentenceLink(remark.text(), remark.language(), remark.from(), places),
                note(remark.language().ownName() + ": " + String.join(" ", why))));
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("row-note");
        return note;
    }
}
