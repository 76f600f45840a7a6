package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the data are protected (Art. 32).
 *
 * @param manual   for material on paper; else for information systems
 * @param evidence how the organisation knows that it is so; not published
 */
public record SecurityMeasure(
        @NotNull @Catalogue("measure") @Valid Wording text,
        boolean manual,
        @Size(max = 2000) String evidence) implements Part {}
