package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.WholeCharacters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A paragraph that the organisation keeps as a template for its other registers.
 *
 * @param name what it is found by, for the organisation's own people
 */
public record OwnClause(
        @NotBlank @Size(max = 100) @WholeCharacters String name,
        @NotNull Section section,
        @NotNull @Valid LocalizedText text) {

    public static OwnClause of(String name, OwnWords words) {
        return new OwnClause(name, words.section(), words.text());
    }

    public OwnWords words() {
        return new OwnWords(section, text);
    }
}
