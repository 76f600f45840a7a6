package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.seloste.onboarding.oldnotice.Certainty;
import fi.seloste.onboarding.oldnotice.Decision;
import fi.seloste.onboarding.oldnotice.Passage;
import fi.seloste.onboarding.oldnotice.Proposal;
import fi.seloste.register.OwnWords;
import fi.seloste.ui.StateChip;
import fi.seloste.ui.StateChip.State;
import java.util.ArrayList;

/** A passage in its old words, beside what it becomes and what can be said to that. */
class PassageRow extends Div {

    /** So many characters tell a passage from others. */
    private static final int TOLD_APART = 60;

    private final transient Passages passages;
    private final transient Passage passage;
    private final Div becomes = new Div();
    private Button first;

    /** @param headed whether it is the first under its heading */
    PassageRow(Passages passages, Passage passage, boolean headed) {
        this.passages = passages;
        this.passage = passage;
        addClassName("passage");
        var old = new Div();
        old.addClassName("old-words");
        if (headed && passage.heading() != null) {
            old.add(new H3(passage.heading()));
        }
        old.add(new Paragraph(passage.text()));
        old.getElement().setAttribute("lang", passages.brought().language().code());
        becomes.addClassName("becomes");
        add(old, becomes);
        show();
    }

    /** What it becomes as it was decided. */
    void show() {
        becomes.removeAll();
        var decision = passages.brought().decisions().get(passage.number());
        becomes.add(chip(decision));
        if (decision == null && passage.because() != null) {
            var why = new Paragraph(text(passage.because()));
            why.addClassName("row-note");
            becomes.add(why);
        }
        becomes.add(content(decision), actions(decision));
    }

    /** Puts the cursor where it can be decided about. */
    void lead() {
        scrollIntoView();
        first.focus();
    }

    private StateChip chip(Decision decision) {
        if (decision == null) {
            return passage.certainty() == Certainty.TO_CONFIRM
                    ? new StateChip(State.WATCH, text("old.state.TO_CONFIRM"))
                    : new StateChip(
                            State.NEUTRAL,
                            text("old.state." + passage.certainty().name()));
        }
        return new StateChip(State.GOOD, text("old.decided." + decision.kind().name()));
    }

    private UnorderedList content(Decision decision) {
        var list = new UnorderedList();
        var proposals = passages.brought().becomes(passage);
        proposals.stream().map(this::line).forEach(list::add);
        if (proposals.isEmpty()) {
            var skipped = decision != null && decision.kind() == Decision.Kind.SKIP;
            list.add(new ListItem(text(skipped ? "old.skipped" : "old.byItself")));
        }
        return list;
    }

    private ListItem line(Proposal proposal) {
        var kind = new Span(passages.words().kind(proposal));
        kind.addClassName("row-title");
        if (proposal instanceof Proposal.OfRegister(var register, var part)
                && part instanceof OwnWords own
                && own.text().orLatest(passages.brought().language()).equals(passage.text())) {
            // The words stand beside it already.
            return new ListItem(kind);
        }
        return new ListItem(kind, new Span(" "), new Span(passages.words().content(proposal)));
    }

    private Div actions(Decision decision) {
        var now = decision == null ? null : decision.kind();
        var buttons = new ArrayList<Button>();
        if (passage.certainty() == Certainty.TO_CONFIRM || decision != null) {
            var accept = decide("old.accept", Decision.ACCEPT, now);
            if (decision == null) {
                accept.removeThemeVariants(ButtonVariant.TERTIARY);
            }
            buttons.add(accept);
        }
        buttons.add(button("old.change", now == Decision.Kind.CHANGE, this::change));
        // What was not understood is own words anyway.
        if (passage.certainty() != Certainty.NOT_UNDERSTOOD) {
            buttons.add(decide("old.ownWords", Decision.OWN_WORDS, now));
        }
        buttons.add(decide("old.skip", Decision.SKIP, now));
        first = buttons.getFirst();
        var actions = new Div();
        actions.addClassName("row-actions");
        buttons.forEach(actions::add);
        return actions;
    }

    private void change() {
        new ChangePassageDialog(passages, passage).open();
    }

    private Button decide(String key, Decision decision, Decision.Kind now) {
        return button(key, decision.kind() == now, () -> passages.decide(passage, decision));
    }

    private Button button(String key, boolean chosen, Runnable does) {
        var button = new Button(text(key), click -> does.run());
        button.setAriaLabel(text(key) + ": " + shortened());
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        button.addThemeVariants(chosen ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        return button;
    }

    private String shortened() {
        var text = passage.text();
        return text.length() <= TOLD_APART ? text : text.substring(0, TOLD_APART - 1) + "…";
    }
}
