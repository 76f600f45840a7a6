package fi.seloste.register;

import fi.seloste.common.RefersTo;
import fi.seloste.processor.ServiceDetails;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * A service of the inventory that this register uses.
 *
 * @param categories which data it gets; none means all of the register
 */
public record ServiceUse(
        @NotNull @RefersTo(ServiceDetails.class) UUID service,
        @RefersTo(DataCategory.class) Set<UUID> categories) implements Part {

    public ServiceUse {
        categories = Part.set(categories);
    }
}
