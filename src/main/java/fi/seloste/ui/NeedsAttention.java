package fi.seloste.ui;

import java.util.List;

/** A module's answer to 'what needs you?' in the current organisation. */
@FunctionalInterface
public interface NeedsAttention {

    /**
     * One matter that waits for somebody.
     *
     * @param state BAD where the law is broken today, WATCH where it soon may be, NEUTRAL for what comes next
     * @param text  what is wrong, in a sentence of the person's language
     * @param path  where it is mended
     * @param place what the link there is called
     * @param discreet the sentence as it is said in a letter, which names no other person
     */
    record Matter(StateChip.State state, String text, String path, String place, String discreet) {

        public Matter(StateChip.State state, String text, String path, String place) {
            this(state, text, path, place, text);
        }
    }

    List<Matter> matters();
}
