package fi.seloste.register.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.register.Registers;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.SearchSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Registers are found by their name in the language of the window. */
@Component
@Order(10)
class RegisterSearch implements SearchSource {

    private final Registers registers;
    private final OrganisationAddress organisation;

    RegisterSearch(Registers registers, OrganisationAddress organisation) {
        this.registers = registers;
        this.organisation = organisation;
    }

    @Override
    public List<Hit> find(String words, int limit) {
        return registers.all().stream()
                .map(register -> new Hit(
                        register.details().name().orLatest(Messages.language()),
                        text("register.kind"),
                        RegisterNavigation.address(organisation.slug().orElseThrow(), register.slug())))
                .filter(hit -> SearchSource.isNamed(hit.title(), words))
                .limit(limit)
                .toList();
    }
}
