package fi.seloste.register;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Wording;
import jakarta.validation.constraints.NotNull;

/** A group of data subjects: customers, newsletter subscribers (Art. 30(1)(c)). */
public record Group(@NotNull @Catalogue("group") Wording name) implements Part {}
