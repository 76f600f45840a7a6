package fi.seloste.onboarding.ui;

import static fi.seloste.ui.Messages.text;

import com.vaadin.flow.component.button.Button;
import fi.seloste.onboarding.oldnotice.Certainty;
import fi.seloste.onboarding.oldnotice.Passage;
import fi.seloste.ui.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The passages of one certainty; they are put into words when somebody wants to see them. */
class PassageGroup extends Card {

    private final transient Passages passages;
    private final transient List<Passage> held;
    private final transient Map<Integer, PassageRow> rows = new LinkedHashMap<>();

    /** @param shown whether they are seen from the beginning */
    PassageGroup(Passages passages, Certainty certainty, List<Passage> held, boolean shown) {
        super(text("old." + certainty.name(), held.size()), text("old." + certainty.name() + ".what"));
        this.passages = passages;
        this.held = held;
        if (shown) {
            fill();
        } else {
            var show = new Button(text("old.show", held.size()), click -> lead(held.getFirst()));
            show.setAriaLabel(text("old.show", held.size()) + ": " + text("old." + certainty.name(), held.size()));
            with(show);
        }
    }

    private void fill() {
        String heading = null;
        for (var passage : held) {
            rows.put(passage.number(), new PassageRow(passages, passage, !Objects.equals(heading, passage.heading())));
            heading = passage.heading();
        }
        show(rows.values().toArray(PassageRow[]::new));
    }

    /** Shows a passage as it was decided, where it is one of these. */
    void refresh(Passage passage) {
        if (rows.containsKey(passage.number())) {
            rows.get(passage.number()).show();
        }
    }

    /** Puts the cursor at the passage, where it is one of these. */
    void lead(Passage passage) {
        if (held.contains(passage)) {
            if (rows.isEmpty()) {
                fill();
            }
            rows.get(passage.number()).lead();
        }
    }
}
