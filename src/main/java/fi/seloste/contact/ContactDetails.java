package fi.seloste.contact;

import fi.seloste.common.WholeCharacters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is kept of a person.
 *
 * @param organisation the organisation that the person acts for, or null
 * @param entries      where the person stands; nobody is kept without standing in a register
 * @param values       by the field's id, as text in the form of the field's type
 */
public record ContactDetails(
        @NotBlank @Size(max = 200) @WholeCharacters String name,
        @Size(max = 200) @WholeCharacters String organisation,
        @NotEmpty List<@Valid Entry> entries,
        Map<UUID, @Size(max = 4000) @WholeCharacters String> values) {

    /**
     * The person's place in a register.
     *
     * @param source the register's source that the data came from, or null
     * @param until  the day that it ended, or null
     */
    public record Entry(
            @NotNull UUID register,
            @NotNull UUID group,
            UUID source,
            @NotNull LocalDate since,
            LocalDate until) {}

    public ContactDetails {
        entries = entries == null ? List.of() : List.copyOf(entries);
        values = values == null ? Map.of() : Map.copyOf(values);
    }
}
