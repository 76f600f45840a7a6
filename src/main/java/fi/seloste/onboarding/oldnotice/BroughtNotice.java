package fi.seloste.onboarding.oldnotice;

import fi.seloste.common.Language;
import fi.seloste.register.Part;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An old notice that somebody brought, and how far it was gone through.
 *
 * @param fileName  null where the text was pasted
 * @param language  the one that it is written in
 * @param decisions by the passages' numbers; a passage without one is as it is proposed
 * @param notice    the draft that it became, or null
 */
public record BroughtNotice(
        UUID id,
        String fileName,
        String text,
        Language language,
        Instant broughtAt,
        List<Passage> passages,
        Map<Integer, Decision> decisions,
        UUID notice) {

    /** Passages that somebody has to look at and nobody has. */
    public List<Passage> undecided() {
        return passages.stream()
                .filter(passage ->
                        passage.certainty() == Certainty.TO_CONFIRM && !decisions.containsKey(passage.number()))
                .toList();
    }

    /** What the passage becomes as it stands now. */
    public List<Proposal> becomes(Passage passage) {
        var decision = decisions.getOrDefault(passage.number(), Decision.ACCEPT);
        return switch (decision.kind()) {
            case ACCEPT -> passage.becomes();
            case CHANGE -> decision.to();
            case OWN_WORDS -> List.of(OwnPassage.of(passage, language));
            case SKIP -> List.of();
        };
    }

    /** The parts of registers that passages become, by what others refer to them by. */
    public Map<UUID, Part> parts() {
        var parts = new LinkedHashMap<UUID, Part>();
        for (var passage : passages) {
            for (var proposal : becomes(passage)) {
                if (proposal instanceof Proposal.OfRegister one) {
                    parts.put(Keys.of(one.part()), one.part());
                }
            }
        }
        return parts;
    }

    boolean isWordForWord(Passage passage) {
        return becomes(passage).equals(List.of(OwnPassage.of(passage, language)));
    }
}
