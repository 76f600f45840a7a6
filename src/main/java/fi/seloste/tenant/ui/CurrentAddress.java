package fi.seloste.tenant.ui;

import fi.seloste.common.CurrentTenant;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.OrganisationAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CurrentAddress implements OrganisationAddress {

    private final Organisations organisations;

    CurrentAddress(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> slug() {
        return OrganisationWindow.slug().or(() -> CurrentTenant.get()
                .map(entered -> organisations.current().slug()));
    }

    @Override
    public String name() {
        var details = organisations.current().details();
        return details.shortName() == null || details.shortName().isBlank() ? details.name() : details.shortName();
    }
}
