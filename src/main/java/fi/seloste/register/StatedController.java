package fi.seloste.register;

import fi.seloste.common.DraftOnly;
import jakarta.validation.constraints.Size;

/** The controller as an old notice states it, where it says less, or other things, than the organisation's own data. */
@DraftOnly
public record StatedController(
        @Size(max = 200) String name,
        @Size(max = 40) String businessId,
        @Size(max = 200) String street,
        @Size(max = 20) String postcode,
        @Size(max = 100) String town,
        @Size(max = 200) String email,
        @Size(max = 60) String phone)
        implements Part {}
