package fi.seloste.records.configuration;

import fi.seloste.common.RefersTo;
import fi.seloste.notice.NoticeDetails;
import fi.seloste.processor.PartyDetails;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.processor.ServiceOrigin;
import fi.seloste.processor.TransferDetails;
import fi.seloste.records.ClientWork;
import fi.seloste.register.OwnClause;
import fi.seloste.register.Part;
import fi.seloste.register.RegisterDetails;
import fi.seloste.tenant.Logos;
import fi.seloste.tenant.OrganisationDetails;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What an organisation has configured, without people and without published versions. The ids mean something within the
 * file alone: what refers to a row names the id that the row has here.
 *
 * @param format       what the file is
 * @param version      of the format
 * @param organisation who the controller is, or null where the file says nothing of it
 * @param logo         of the public pages in Base64, a PNG or JPEG as it may be uploaded
 */
public record ConfigurationFile(
        @NotBlank @Pattern(regexp = FORMAT) String format,
        @NotNull @Min(1) @Max(1) Integer version,
        @Valid OrganisationDetails organisation,
        @Size(max = LONGEST_LOGO) String logo,
        @Size(max = MOST) List<@Valid PartyRow> parties,
        @Size(max = MOST) List<@Valid ServiceRow> services,
        @Size(max = 200) List<@Valid RegisterRow> registers,
        @Size(max = MOST) List<@Valid OwnClause> clauses,
        @Size(max = 200) List<@Valid NoticeRow> notices,
        @Size(max = MOST) List<@Valid ClientWork> clients) {

    public static final String FORMAT = "seloste-configuration";

    static final int MOST = 1000;

    /** Four letters for each three bytes. */
    static final int LONGEST_LOGO = (Logos.MOST_BYTES + 2) / 3 * 4;

    public ConfigurationFile {
        parties = rows(parties);
        services = rows(services);
        registers = rows(registers);
        clauses = rows(clauses);
        notices = rows(notices);
        clients = rows(clients);
    }

    /** A legal entity outside the organisation. */
    public record PartyRow(@NotNull UUID id, @NotNull @Valid PartyDetails details) {}

    /**
     * A service of the inventory with its transfers.
     *
     * @param origin  of a service that is the installation's own, and so is there already wherever the file is brought
     * @param details null for such a one
     */
    public record ServiceRow(
            @NotNull UUID id,
            ServiceOrigin origin,
            @Valid ServiceDetails details,
            @Size(max = MOST) List<@Valid TransferDetails> transfers) {

        public ServiceRow {
            transfers = rows(transfers);
        }

        boolean isOperators() {
            return origin != null && origin != ServiceOrigin.ORGANISATION;
        }
    }

    /** A register with what it states, in order. */
    public record RegisterRow(
            @NotNull UUID id,
            @NotNull @Valid RegisterDetails details,
            @Size(max = MOST) List<@Valid StatedRow> parts) {

        public RegisterRow {
            parts = rows(parts);
        }
    }

    /** One thing that a register states. */
    public record StatedRow(
            @NotNull UUID id, @NotNull @Valid Part part) {}

    /**
     * A notice as it is drafted.
     *
     * @param registers that it covers, in order
     */
    public record NoticeRow(
            @NotBlank @Size(max = 63) String slug,
            @NotNull @Valid NoticeDetails details,
            @RefersTo(RegisterDetails.class) List<UUID> registers) {

        public NoticeRow {
            registers = rows(registers);
        }
    }

    /** How many rows an import would write. */
    int rows() {
        return parties.size()
                + services.stream().mapToInt(row -> 1 + row.transfers().size()).sum()
                + registers.stream().mapToInt(row -> 1 + row.parts().size()).sum()
                + clauses.size()
                + notices.size()
                + clients.size();
    }

    private static <T> List<T> rows(List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}
