package fi.seloste.processor;

import fi.seloste.common.Catalogue;
import fi.seloste.common.Country;
import fi.seloste.common.LocalizedText;
import fi.seloste.common.RefersTo;
import fi.seloste.common.ShownWhen;
import fi.seloste.common.WholeCharacters;
import fi.seloste.common.Wording;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A service that handles personal data outside the organisation.
 *
 * @param name          what the organisation calls it ("Google Analytics", "accounting")
 * @param party         the legal entity behind it, or null: 'an accounting office' is allowed, and flagged
 * @param description   in place of a name of the party: "an accounting office"
 * @param purpose       what it is used for, catalogue {@code service}
 * @param countries     ISO 3166-1 alpha-2 of every country where the data are handled
 * @param arrangement   the essence of a joint controllers' arrangement (Art. 26(2))
 * @param subProcessors names of the processors behind it, as it has told
 */
public record ServiceDetails(
        @NotBlank @Size(max = 200) @WholeCharacters String name,
        @RefersTo(PartyDetails.class) UUID party,

        @ShownWhen(component = "party", is = ShownWhen.NOTHING) @Catalogue("recipient") @Valid
        Wording description,

        @NotNull ServiceRole role,
        @Catalogue("service") @Valid Wording purpose,
        @Country @NotNull Set<@Size(min = 2, max = 2) String> countries,

        @ShownWhen(component = "role", is = "JOINT_CONTROLLER") @Valid
        LocalizedText arrangement,

        @Valid Agreement agreement,
        @ShownWhen(component = "role", is = "PROCESSOR") List<@Size(max = 200) String> subProcessors) {

    public ServiceDetails {
        countries = countries == null
                ? Set.of()
                : java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(countries));
        subProcessors = subProcessors == null ? List.of() : List.copyOf(subProcessors);
    }
}
