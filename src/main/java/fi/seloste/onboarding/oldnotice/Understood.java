package fi.seloste.onboarding.oldnotice;

import fi.seloste.register.Part;
import fi.seloste.register.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was understood of a passage.
 *
 * @param section where it belongs
 * @param because the key of a text on why somebody has to look, or null
 */
record Understood(Section section, Certainty certainty, List<Proposal> becomes, String because) {

    static Understood certain(Section section, Proposal... becomes) {
        return new Understood(section, Certainty.CERTAIN, List.of(becomes), null);
    }

    static Understood certain(Section section, List<? extends Proposal> becomes) {
        return new Understood(section, Certainty.CERTAIN, List.copyOf(becomes), null);
    }

    static Understood parts(Section section, Part... parts) {
        return certain(section, Stream.of(parts).map(Proposal.OfRegister::new).toList());
    }

    static Understood parts(Section section, List<? extends Part> parts) {
        return certain(section, parts.stream().map(Proposal.OfRegister::new).toList());
    }

    /** The same, to be looked at. */
    Understood toConfirm(String why) {
        return new Understood(section, Certainty.TO_CONFIRM, becomes, "oldnotice.because." + why);
    }

    Understood and(Proposal more) {
        var all = new ArrayList<>(becomes);
        all.add(more);
        return new Understood(section, certainty, all, because);
    }
}
