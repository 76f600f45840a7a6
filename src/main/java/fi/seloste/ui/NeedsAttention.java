package fi.seloste.ui;

import java.util.List;

/** A module's answer to 'what needs you?' in the current organisation. */
@FunctionalInterface
public interface NeedsAttention {

    /**
     * One matter that waits for somebody.
     *
     * @param text what is wrong and what would mend it, in the person's language
     * @param path where it is mended
     */
    record Matter(StateChip.State state, String text, String path) {}

    List<Matter> matters();
}
