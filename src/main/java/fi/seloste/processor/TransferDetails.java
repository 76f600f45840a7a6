package fi.seloste.processor;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.OneOf;
import fi.seloste.common.ShownWhen;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Data leaving the European Economic Area through one service (Chapter V).
 *
 * @param country              ISO 3166-1 alpha-2 of the country, or {@code EPO}-like code of an organisation
 * @param mechanism            id of the {@link Mechanism} that it stands on, or null while none is known
 * @param certificationChecked when the importer was last found on the mechanism's list, where it has one
 * @param contractDate         when the clauses were signed: decides how long repealed clauses could be used
 * @param commercial           whether the importer is a commercial organisation, where the decision covers those alone
 * @param safeguardsCopy       how a copy of the safeguards is had (Art. 13(1)(f))
 */
public record TransferDetails(
        @OneOf("place") @NotBlank @Pattern(regexp = "[A-Z]{2,3}")
        String country,

        @OneOf("mechanism") @Size(max = 40) String mechanism,

        @ShownWhen(
                component = "mechanism",
                is = {"adequacy", "dpf", "privacy_shield", "safe_harbor"})
        LocalDate certificationChecked,

        @ShownWhen(
                component = "mechanism",
                is = {"scc", "scc_old", "ad_hoc_clauses"})
        LocalDate contractDate,

        @ShownWhen(component = "mechanism", is = "adequacy") boolean commercial,
        @Valid LocalizedText safeguardsCopy) {

    /** The same transfer on another mechanism: what was known of the old one says nothing about it. */
    public TransferDetails on(String mechanism) {
        return new TransferDetails(country, mechanism, null, null, commercial, safeguardsCopy);
    }

    /** The importer was found on the mechanism's list that day. */
    public TransferDetails found(LocalDate day) {
        return new TransferDetails(country, mechanism, day, contractDate, commercial, safeguardsCopy);
    }
}
