package fi.seloste.register.ui;

import fi.seloste.common.Language;
import fi.seloste.processor.UsedBy;
import fi.seloste.register.RegisterParts;
import fi.seloste.ui.OrganisationAddress;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Registers say which services of the inventory they use. */
@Component
class RegistersUsing implements UsedBy {

    private final RegisterParts parts;
    private final OrganisationAddress organisation;

    RegistersUsing(RegisterParts parts, OrganisationAddress organisation) {
        this.parts = parts;
        this.organisation = organisation;
    }

    @Override
    public List<Use> usesOf(UUID service, Language language) {
        return parts.usesOf(service).stream()
                .map(use -> new Use(
                        use.register().name().orLatest(language),
                        RegisterNavigation.address(organisation.slug().orElse(""), use.slug())))
                .toList();
    }
}
