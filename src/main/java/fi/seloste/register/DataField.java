package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What is stored here about a contact: one typed value under a category that the notice states.
 *
 * @param label   null where the category's own name says it
 * @param choices for {@link FieldType#CHOICE} and {@link FieldType#CHOICES}
 */
public record DataField(
        @NotNull @RefersTo(DataCategory.class) UUID category,
        @NotNull @Valid LocalizedText label,
        @NotNull FieldType type,
        boolean required,

        @ShownWhen(
                component = "type",
                is = {"CHOICE", "CHOICES"},
                required = true)
        List<@Valid LocalizedText> choices)
        implements Part {

    public DataField {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }
}
