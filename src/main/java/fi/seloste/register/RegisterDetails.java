package fi.seloste.register;

import fi.seloste.common.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A register itself.
 *
 * @param contactName  the contact point in matters of the register, a person or a role
 * @param reviewMonths how often the register is looked through, in months
 */
public record RegisterDetails(
        @NotNull @Valid LocalizedText name,
        @Valid LocalizedText contactName,
        @Email @Size(max = 200) String contactEmail,
        @Size(max = 60) String contactPhone,
        @Min(1) @Max(120) Integer reviewMonths) {

    RegisterDetails named(LocalizedText other) {
        return new RegisterDetails(other, contactName, contactEmail, contactPhone, reviewMonths);
    }
}
