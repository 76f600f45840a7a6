package fi.seloste.processor;

import fi.seloste.common.Language;
import fi.seloste.ui.StateChip.State;
import java.util.List;

/** Modules that tell the world of transfers say what they would tell if a basis ended: one bean each. */
public interface TouchedBy {

    /**
     * A place that would be touched.
     *
     * @param where     in the reader's words
     * @param address   of the view that shows it, within the organisation
     * @param blocked   whether it could not be published as it is
     * @param sentences that it would say and does not say now
     * @param findings  that would appear
     * @param published what readers of the version in force would be told beside its text
     */
    record Touched(
            String where,
            String address,
            boolean blocked,
            List<String> sentences,
            List<Appearing> findings,
            List<String> published) {}

    /**
     * A finding that would appear.
     *
     * @param label how grave it is, and by which provision
     * @param mend  how to mend it
     */
    record Appearing(State state, String label, String message, String mend) {}

    /** What of the current organisation would be touched, with the configuration as it stands now. */
    List<Touched> touchedBy(WhatIf whatIf, Language language);
}
