package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.notice.readability.DraftReading;
import fi.seloste.notice.readability.ReadingEase;
import fi.seloste.notice.readability.Remark;
import fi.seloste.ui.Card;
import java.util.List;
import java.util.stream.Stream;

/** How easy the draft is to read in each language (Art. 12(1): plain language), and which sentences to look at again. */
class ReadingEaseCard extends Card {

    /** In each language: a few are mended, many are passed over. */
    private static final int MOST = 3;

    ReadingEaseCard(List<DraftReading> readings, Places places) {
        super(text("reading.title"), text("reading.what"));
        var figures = new UnorderedList();
        figures.addClassName("rows");
        readings.forEach(reading -> figures.add(figures(reading)));
        with(figures);
        var remarks = readings.stream()
                .flatMap(reading -> reading.remarks().stream().limit(MOST))
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
                note(text("reading.whole", reading.whole().lix(), level(reading.whole()))),
                note(own.isEmpty() ? text("reading.noOwnWords") : text("reading.ownWords", own.lix(), level(own)))));
    }

    private static String level(ReadingEase ease) {
        return text("reading.level." + ease.level().name());
    }

    private static ListItem item(Remark remark, Places places) {
        var why = Stream.of(
                        remark.isLong() ? text("reading.long", remark.words()) : "",
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
