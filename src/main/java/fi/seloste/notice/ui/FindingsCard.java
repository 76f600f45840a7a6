package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.noticecheck.Finding;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import java.util.List;
import java.util.function.Function;

/** What is wrong with a notice, why, and how to mend it. */
class FindingsCard extends Card {

    /** @param actions what can be done about each */
    FindingsCard(List<Finding> findings, Function<Finding, Component> actions) {
        super(text("findings.title"), findings.isEmpty() ? text("findings.none") : text("findings.what"));
        for (var finding : findings) {
            var box = finding(finding);
            box.add(actions.apply(finding));
            with(box);
        }
    }

    static Div finding(Finding finding) {
        var mend = new Paragraph(finding.mend(Messages.language()));
        mend.addClassName("mend");
        var box = new Div(chip(finding), new Paragraph(finding.message(Messages.language())), mend);
        box.addClassName("finding");
        return box;
    }

    private static StateChip chip(Finding finding) {
        return new StateChip(state(finding), label(finding));
    }

    static String label(Finding finding) {
        return text(finding.severity()) + " · " + finding.article();
    }

    static StateChip.State state(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> StateChip.State.BAD;
            case WARNING -> StateChip.State.WATCH;
            case INFO -> StateChip.State.NEUTRAL;
        };
    }
}
