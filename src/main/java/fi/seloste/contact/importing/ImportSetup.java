package fi.seloste.contact.importing;

import fi.seloste.contact.Declaration;
import fi.seloste.contact.NotDeclaredException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/** How a file is to be imported: what is true of every row, and where the columns go. */
public record ImportSetup(
        @NotNull @Valid ImportBatch batch, @NotNull Mapping mapping) {

    /**
     * What the register declares, and nothing of another.
     *
     * @throws NotDeclaredException where it does not declare something of this
     */
    Declaration within(Declaration all) {
        var own = all.in(Set.of(batch.register()));
        own.requirePlace(batch.entry());
        mapping.require(own);
        return own;
    }
}
