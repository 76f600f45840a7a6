package fi.seloste.notice;

import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.register.RegisterConfiguration;
import fi.seloste.tenant.OrganisationDetails;
import java.util.List;
import java.util.UUID;

/**
 * Everything that a notice is made from, as it stands at one moment. Frozen as JSON, it is the canonical facts of a
 * version: every form of the version, and what the product enforces, come from it.
 *
 * @param services every service of the inventory that a register of the notice uses, and the operator's own
 */
public record NoticeConfiguration(
        UUID notice,
        NoticeDetails details,
        UUID organisation,
        OrganisationDetails controller,
        List<RegisterConfiguration> registers,
        List<ServiceConfiguration> services) {

    public NoticeConfiguration {
        registers = registers == null ? List.of() : List.copyOf(registers);
        services = services == null ? List.of() : List.copyOf(services);
    }

    /** Whether a notice of it would say what one of the other said: who may publish, and the colour, stand in none. */
    boolean statesTheSameAs(NoticeConfiguration other) {
        return other != null && asStated().equals(other.asStated());
    }

    private NoticeConfiguration asStated() {
        return new NoticeConfiguration(
                notice, details.asStated(), organisation, controller.asStated(), registers, services);
    }
}
