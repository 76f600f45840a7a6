package fi.seloste.notice.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.seloste.noticecheck.Finding;
import fi.seloste.ui.Card;
import fi.seloste.ui.Messages;
import fi.seloste.ui.StateChip;
import java.util.List;

/** What is wrong with a notice, why, and how to mend it. */
class FindingsCard extends Card {

    FindingsCard(List<Finding> findings) {
        super(text("findings.title"), findings.isEmpty() ? text("findings.none") : text("findings.what"));
        findings.forEach(finding -> with(finding(finding)));
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
