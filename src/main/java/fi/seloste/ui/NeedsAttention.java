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
     */
    record Matter(StateChip.State state, String text, String path, String place) {}

    List<Matter> matters();
}
