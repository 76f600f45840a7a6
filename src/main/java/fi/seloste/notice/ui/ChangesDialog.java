package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fi.seloste.common.Language;
import fi.seloste.notice.NoticeChanges;
import fi.seloste.notice.Notices;
import fi.seloste.ui.Messages;
import java.util.stream.IntStream;

/** What a version of a notice, or its draft, says else than an earlier version. */
class ChangesDialog extends Dialog {

    private final transient NoticeChanges changes;
    private final transient Notices.Summary notice;
    private final Integer later;
    private final Select<Integer> earlier = new Select<>();
    private final Div shown = new Div();
    private Language language = Messages.language();

    /** @param later the number of the version, or null for the draft */
    ChangesDialog(NoticeChanges changes, Notices.Summary notice, Integer later) {
        this.changes = changes;
        this.notice = notice;
        this.later = later;
        var newest = later == null ? notice.inForce() : later - 1;
        setHeaderTitle(later == null ? text("changes.since", newest) : text("changes.in", later));
        setWidth("min(48rem, 100%)");
        earlier.setLabel(text("changes.compare"));
        earlier.setItems(IntStream.iterate(newest, number -> number > 0, number -> number - 1)
                .boxed()
                .toList());
        earlier.setItemLabelGenerator(number -> text("changes.version", number));
        earlier.setValue(newest);
        earlier.addValueChangeListener(change -> refresh());
        var languages = new LanguageSwitch(chosen -> {
            language = chosen;
            refresh();
        });
        add(earlier, languages, shown);
        getFooter().add(new Button(text("changes.close"), click -> close()));
        refresh();
    }

    private void refresh() {
        var difference = later == null
                ? changes.since(notice.id(), earlier.getValue(), language)
                : changes.between(notice.id(), earlier.getValue(), later, language);
        shown.removeAll();
        shown.add(new DifferenceText(difference, language));
    }
}
