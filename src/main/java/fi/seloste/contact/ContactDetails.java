package fi.seloste.contact;

import fi.seloste.common.WholeCharacters;
import fi.seloste.register.Source;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
     * @param source   the register's source that the data came from, or null
     * @param obtained the day on which they came from it, or null
     * @param channel  how they came, or null
     * @param until    the day that it ended, or null
     */
    public record Entry(
            @NotNull UUID register,
            @NotNull UUID group,
            UUID source,
            LocalDate obtained,
            Source.Channel channel,
            @NotNull LocalDate since,
            LocalDate until) {

        /** A place of which it is not known when and how the data came. */
        public Entry(UUID register, UUID group, UUID source, LocalDate since, LocalDate until) {
            this(register, group, source, null, null, since, until);
        }

        /** Whether the person stands there on the day. */
        public boolean standsOn(LocalDate day) {
            return !since.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    public ContactDetails {
        entries = entries == null ? List.of() : List.copyOf(entries);
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    /** The registers that the person stands in. */
    public Set<UUID> registers() {
        return entries.stream().map(Entry::register).collect(Collectors.toSet());
    }
}
