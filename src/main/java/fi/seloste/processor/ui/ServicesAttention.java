package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Transfers without a basis and services without an agreement wait for somebody. */
@Component
class ServicesAttention implements NeedsAttention {

    private final InventoryDesk desk;
    private final OrganisationAddress organisation;

    ServicesAttention(InventoryDesk desk, OrganisationAddress organisation) {
        this.desk = desk;
        this.organisation = organisation;
    }

    @Override
    public List<Matter> matters() {
        return desk.inventory().all().stream()
                .flatMap(service -> matters(service).stream())
                .toList();
    }

    private List<Matter> matters(ServiceConfiguration service) {
        var matters = new ArrayList<Matter>();
        var name = service.details().name();
        var path = ServiceNavigation.one(organisation.slug().orElseThrow(), service.id());
        for (var transfer : service.transfers()) {
            var state = desk.state(transfer.details());
            if (!state.isInOrder()) {
                var why = state.why().in(Messages.language());
                matters.add(new Matter(
                        TransferChip.state(state.status()), text("services.attention.transfer", name, why), path));
            }
        }
        for (var country : desk.law().undeclared(service)) {
            var place = desk.law().placeName(country, Messages.language());
            matters.add(new Matter(State.BAD, text("services.attention.undeclared", name, place), path));
        }
        if (!desk.agreement(service).isInOrder()) {
            matters.add(new Matter(State.WATCH, text("services.attention.agreement", name), path));
        }
        return matters;
    }
}
