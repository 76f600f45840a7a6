package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fi.seloste.common.Slug;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.notice.ui.NoticeNavigation;
import fi.seloste.onboarding.oldnotice.BroughtNotice;
import fi.seloste.onboarding.oldnotice.Certainty;
import fi.seloste.onboarding.oldnotice.Decision;
import fi.seloste.onboarding.oldnotice.Passage;
import fi.seloste.onboarding.oldnotice.ProposalWords;
import fi.seloste.ui.Confirm;
import fi.seloste.ui.Messages;
import fi.seloste.ui.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The passages of an old notice: first those that somebody has to look at, then what was understood, then the rest. */
class Passages extends Div {

    private static final List<Certainty> ORDER =
            List.of(Certainty.TO_CONFIRM, Certainty.CERTAIN, Certainty.NOT_UNDERSTOOD);

    private final transient OldNoticeDesk desk;
    private final transient Runnable begunAgain;
    private final UUID id;
    private final List<PassageGroup> groups = new ArrayList<>();
    private final Button make = new Button(text("old.make"), click -> make());
    private final Span left = new Span();
    private final ProgressBar progress = new ProgressBar();
    private transient BroughtNotice brought;
    private transient ProposalWords words;

    Passages(OldNoticeDesk desk, BroughtNotice brought, Runnable begunAgain) {
        this.desk = desk;
        this.id = brought.id();
        this.begunAgain = begunAgain;
        addClassName("stack");
        read(brought);
        add(head());
        var byCertainty = brought.passages().stream().collect(Collectors.groupingBy(Passage::certainty));
        for (var certainty : ORDER) {
            if (byCertainty.containsKey(certainty)) {
                groups.add(new PassageGroup(this, certainty, byCertainty.get(certainty), groups.isEmpty()));
            }
        }
        groups.forEach(this::add);
        var again = new Button(text("old.again"), click -> askToBeginAgain());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Div(again));
    }

    /** How far it is, and what comes then; in sight all the time. */
    private Div head() {
        left.getElement().setAttribute("role", "status");
        progress.getElement().setAttribute("aria-label", text("old.progress"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new Div(left, progress), make);
        head.addClassNames("card", "old-progress");
        tellProgress();
        return head;
    }

    BroughtNotice brought() {
        return brought;
    }

    ProposalWords words() {
        return words;
    }

    OldNoticeDesk desk() {
        return desk;
    }

    /** Decides about a passage, and leads on to the next one that somebody has to look at. */
    void decide(Passage passage, Decision decision) {
        desk.notices().decide(id, Map.of(passage.number(), decision));
        var wasUndecided = brought.undecided().contains(passage);
        read(desk.notices().get(id));
        groups.forEach(group -> group.refresh(passage));
        tellProgress();
        if (!wasUndecided) {
            lead(passage);
        } else if (brought.undecided().isEmpty()) {
            make.focus();
        } else {
            lead(nextAfter(passage));
        }
    }

    private Passage nextAfter(Passage decided) {
        var undecided = brought.undecided();
        return undecided.stream()
                .filter(passage -> passage.number() > decided.number())
                .findFirst()
                .orElseGet(undecided::getFirst);
    }

    private void lead(Passage passage) {
        groups.forEach(group -> group.lead(passage));
    }

    private void read(BroughtNotice now) {
        brought = now;
        words = desk.words(now);
    }

    private void tellProgress() {
        var all = brought.passages().stream()
                .filter(passage -> passage.certainty() == Certainty.TO_CONFIRM)
                .count();
        var open = brought.undecided().size();
        left.setText(open == 0 ? text("old.left.none") : text("old.left", open, all));
        progress.setValue(all == 0 ? 1 : 1.0 * (all - open) / all);
    }

    private void make() {
        if (!brought.undecided().isEmpty()) {
            Toast.failed(text("old.left.first", brought.undecided().size()));
            lead(brought.undecided().getFirst());
            return;
        }
        var slug = freeSlug();
        desk.notices().finish(id, slug);
        Toast.done(text("old.made"));
        UI.getCurrent().navigate(NoticeNavigation.one(desk.slug(), slug));
    }

    private String freeSlug() {
        var usual = Slug.propose(NoticeDetails.usual(desk.today()).title().orLatest(Messages.language()));
        var taken = desk.made().all().stream().map(notice -> notice.slug()).toList();
        var free = usual;
        for (var number = 2; taken.contains(free); number++) {
            free = usual + "-" + number;
        }
        return free;
    }

    private void askToBeginAgain() {
        Confirm.destructive(text("old.again.question"), text("old.again.effect"), text("old.again"), () -> {
            desk.notices().discard(id);
            begunAgain.run();
        });
    }
}
