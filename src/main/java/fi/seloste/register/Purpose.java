package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What the data are used for (Art. 13(1)(c)), with the legal basis for each group that it covers.
 *
 * @param directMarketing whether it is direct marketing, so that Art. 21(2) applies
 */
public record Purpose(
        @NotNull @Catalogue("purpose") @Valid Wording text, boolean directMarketing, List<@Valid LegalBasis> bases)
        implements Part {

    public Purpose {
        bases = bases == null ? List.of() : List.copyOf(bases);
    }
}
