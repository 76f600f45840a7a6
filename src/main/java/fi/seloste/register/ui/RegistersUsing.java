package fi.seloste.register.ui;

import fi.seloste.common.Language;
import fi.seloste.processor.UsedBy;
import fi.seloste.register.RegisterParts;
import fi.seloste.register.RegisterParts.RegisterUse;
import fi.seloste.ui.OrganisationAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    public Map<UUID, List<Use>> uses(Language language) {
        var uses = new LinkedHashMap<UUID, List<Use>>();
        parts.uses()
                .forEach((service, registers) -> uses.put(
                        service,
                        registers.stream()
                                .map(register -> use(register, language))
                                .toList()));
        return uses;
    }

    private Use use(RegisterUse use, Language language) {
        return new Use(
                use.slug(),
                use.register().name().orLatest(language),
                RegisterNavigation.address(organisation.slug().orElse(""), use.slug()));
    }
}
