package fi.seloste.register;

import fi.seloste.common.DraftOnly;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.RefersTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * A legal basis that an old notice claims and Art. 6 does not know.
 *
 * @param text            the words of the old notice, where they say more
 * @param elseNoService   whether it adds that whoever does not accept cannot be served (Art. 7(4))
 */
@DraftOnly
public record ClaimedBasis(
        @NotNull ClaimedGround ground,
        @RefersTo(Group.class) Set<UUID> groups,
        @Valid LocalizedText text,
        boolean elseNoService)
        implements Part {

    public ClaimedBasis {
        groups = Part.set(groups);
    }
}
