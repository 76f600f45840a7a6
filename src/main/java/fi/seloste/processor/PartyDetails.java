package fi.seloste.processor;

import fi.seloste.common.Country;
import fi.seloste.common.WholeCharacters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A legal entity outside the organisation.
 *
 * @param country ISO 3166-1 alpha-2 of its seat
 */
public record PartyDetails(
        @NotBlank @Size(max = 200) @WholeCharacters String name,
        @Size(max = 20) String businessId,
        @Country @NotBlank @Pattern(regexp = "[A-Z]{2}") String country) {}
