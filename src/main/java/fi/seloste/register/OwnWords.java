package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A paragraph in the organisation's own words, which the product can say but not keep. */
public record OwnWords(
        @NotNull Section section, @NotNull @Valid LocalizedText text) implements Part {}
