package fi.seloste.processor.ui;

import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.ui.Messages;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.SearchSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Services are found by their own name and by that of the firm behind them. */
@Component
@Order(20)
class ServiceSearch implements SearchSource {

    private final InventoryDesk desk;
    private final OrganisationAddress organisation;

    ServiceSearch(InventoryDesk desk, OrganisationAddress organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public List<Hit> find(String words, int limit) {
        return desk.inventory().all().stream()
                .filter(service -> isNamed(service, words))
                .limit(limit)
                .map(service -> new Hit(
                        service.details().name(),
                        Messages.text("services.kind"),
                        ServiceNavigation.one(organisation.slug().orElseThrow(), service.id())))
                .toList();
    }

    static boolean isNamed(ServiceConfiguration service, String words) {
        var party = service.party() == null ? "" : service.party().name();
        return Stream.of(service.details().name(), party).anyMatch(name -> SearchSource.isNamed(name, words));
    }
}
