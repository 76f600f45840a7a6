package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.LocalizedText;
import fi.seloste.onboarding.oldnotice.Proposal.OfRegister;
import fi.seloste.onboarding.oldnotice.Proposal.StatedBasis;
import fi.seloste.register.OwnWords;
import fi.seloste.register.Purpose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What was accepted, with own words that stood one after the other in the old notice as one paragraph again. */
record OwnParagraphs(BroughtNotice brought) {

    List<Proposal> accepted() {
        var accepted = new ArrayList<Proposal>();
        var isAnywhere = brought.parts().values().stream().anyMatch(Purpose.class::isInstance);
        Passage before = null;
        for (var passage : brought.passages()) {
            var becomes = isAnywhere ? brought.becomes(passage) : withoutPurpose(passage);
            if (before != null && goesOn(before, passage) && accepted.getLast() instanceof OfRegister last) {
                var words = ((OwnWords) last.part()).text().orLatest(brought.language());
                if (words.length() + passage.text().length() < LocalizedText.LONGEST) {
                    accepted.set(
                            accepted.size() - 1,
                            OwnPassage.of(passage.section(), words + " " + passage.text(), brought.language()));
                    continue;
                }
            }
            accepted.addAll(becomes);
            before = brought.isWordForWord(passage) ? passage : null;
        }
        return accepted;
    }

    /** A basis stands beside a purpose: where the old notice tells of none, what it says of its bases stays as it stood. */
    private List<Proposal> withoutPurpose(Passage passage) {
        var becomes = brought.becomes(passage);
        return becomes.stream().anyMatch(StatedBasis.class::isInstance)
                ? List.of(OwnPassage.of(passage, brought.language()))
                : becomes;
    }

    private boolean goesOn(Passage before, Passage passage) {
        return brought.isWordForWord(passage)
                && before.section() == passage.section()
                && Objects.equals(before.heading(), passage.heading());
    }
}
