package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A group of data subjects: customers, newsletter subscribers (Art. 30(1)(c)). */
public record Group(@NotNull @Catalogue("group") @Valid Wording name) implements Part {}
