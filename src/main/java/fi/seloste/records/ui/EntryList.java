package fi.seloste.records.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.seloste.records.Gap;
import fi.seloste.records.ProcessingRecord.Entry;
import fi.seloste.records.ProcessingRecord.Point;
import fi.seloste.records.RecordWords;
import fi.seloste.ui.StateChip;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the record says point by point; what is missing stands in its place, with the way to where it is mended. */
class EntryList extends DescriptionList {

    /** Where a line is only a name. */
    private static final Set<Point> NAMES = EnumSet.of(Point.CONTACT, Point.BASIS, Point.GROUPS, Point.DATA);

    /** @param places the address where a gap is mended, or null for whoever may not mend it */
    EntryList(List<Entry> entries, RecordWords words, Function<Gap, String> places) {
        addClassName("record-points");
        for (var entry : entries) {
            if (!entry.lines().isEmpty() || entry.gap() != null) {
                add(term(entry.point(), words), description(entry, words, places));
            }
        }
    }

    private static Term term(Point point, RecordWords words) {
        var term = new Term(words.name(point));
        if (point.article() != null) {
            var article = new Span(text("records.article", point.article()));
            article.addClassName("record-article");
            term.add(article);
        }
        return term;
    }

    private static Description description(Entry entry, RecordWords words, Function<Gap, String> places) {
        var description = new Description();
        if (NAMES.contains(entry.point())) {
            description.add(new Div(String.join(" · ", entry.lines())));
        } else {
            entry.lines().forEach(line -> description.add(new Div(line)));
        }
        if (entry.gap() != null) {
            description.add(gap(entry.gap(), words.gap(entry.gap()), places.apply(entry.gap())));
        }
        return description;
    }

    private static Component gap(Gap gap, String said, String address) {
        var line = new Div(new StateChip(StateChip.State.WATCH, said));
        line.addClassName("record-gap");
        if (address != null) {
            var mend = new Anchor(address, text("records.mend." + gap.place().name()));
            mend.getElement().appendChild(hidden(said).getElement());
            line.add(mend);
        }
        return line;
    }

    /** Links of the same words lead to different places: for those who hear them, each says what it mends. */
    private static Span hidden(String said) {
        var span = new Span(": " + said);
        span.addClassName("visually-hidden");
        return span;
    }
}
