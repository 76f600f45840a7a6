package fi.seloste.records;

import fi.seloste.common.LocalizedText;
import fi.seloste.common.RefersTo;
import fi.seloste.common.WholeCharacters;
import fi.seloste.processor.ServiceDetails;
import fi.seloste.tenant.OrganisationDetails.Officer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the organisation does with personal data on behalf of others, as their processor (Art. 30(2)).
 *
 * @param client         one client, or a kind of clients ("bookkeeping clients")
 * @param controllers    each client by name with its contact details (Art. 30(2)(a))
 * @param representative of the client in the Union, where it has one
 * @param dpo            the client's data protection officer, where it has one
 * @param processing     the categories of processing (Art. 30(2)(b))
 * @param services       services of the inventory that take part: where they take the data follows from them
 * @param measures       how the data are protected, in general (Art. 32(1))
 */
public record ClientWork(
        @NotBlank @Size(max = 200) @WholeCharacters String client,
        List<@Size(max = 300) @WholeCharacters String> controllers,
        @Valid Officer representative,
        @Valid Officer dpo,
        @NotNull @Valid LocalizedText processing,
        @RefersTo(ServiceDetails.class) Set<UUID> services,
        @Valid LocalizedText measures) {

    public ClientWork {
        controllers = controllers == null ? List.of() : List.copyOf(controllers);
        services = services == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(services));
    }
}
