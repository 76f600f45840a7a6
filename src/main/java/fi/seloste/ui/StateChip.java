package fi.seloste.ui;

import com.vaadin.flow.component.html.Span;

/** A state in words; the colour only underlines what the words say. */
public class StateChip extends Span {

    public enum State {
        GOOD,
        WATCH,
        BAD,
        NEUTRAL
    }

    public StateChip(State state, String text) {
        super(text);
        addClassNames("chip", "chip-" + state.name().toLowerCase(java.util.Locale.ROOT));
    }
}
