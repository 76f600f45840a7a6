package fi.seloste.tenant.ui;

import fi.seloste.common.CurrentTenant;
import fi.seloste.tenant.Closing;
import fi.seloste.tenant.Organisations;
import fi.seloste.ui.OrganisationAddress;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class CurrentAddress implements OrganisationAddress {

    private final Organisations organisations;
    private final Closing closing;

    CurrentAddress(Organisations organisations, Closing closing) {
        this.organisations = organisations;
        this.closing = closing;
    }

    @Override
    public Optional<String> slug() {
        return OrganisationWindow.slug().or(() -> CurrentTenant.get()
                .map(entered -> organisations.current().slug()));
    }

    @Override
    public Optional<LocalDate> erasedFrom() {
        return closing.erasedFrom();
    }

    @Override
    public String name() {
        var details = organisations.current().details();
        return details.shortName() == null || details.shortName().isBlank() ? details.name() : details.shortName();
    }
}
