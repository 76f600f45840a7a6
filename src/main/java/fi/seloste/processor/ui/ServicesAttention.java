package fi.seloste.processor.ui;

import static fi.seloste.ui.Messages.text;

import fi.seloste.common.LaggingTexts;
import fi.seloste.processor.Agreement;
import fi.seloste.processor.ServiceConfiguration;
import fi.seloste.ui.Messages;
import fi.seloste.ui.NeedsAttention;
import fi.seloste.ui.OrganisationAddress;
import fi.seloste.ui.StateChip.State;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Transfers without a basis and services without an agreement wait for somebody. */
@Component
@Order(20)
class ServicesAttention implements NeedsAttention {

    /** Time enough to agree anew. */
    private static final Period SOON = Period.ofMonths(2);

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
        var open = text("services.attention.open");
        var path = ServiceNavigation.one(organisation.slug().orElseThrow(), service.id());
        for (var transfer : service.transfers()) {
            var state = desk.state(transfer.details());
            if (!state.isInOrder()) {
                var why = state.why().in(Messages.language());
                matters.add(new Matter(
                        TransferChip.state(state.status()),
                        text("services.attention.transfer", name, why),
                        path,
                        open));
            }
        }
        for (var country : desk.law().undeclared(service)) {
            var place = desk.law().placeName(country, Messages.language());
            matters.add(new Matter(State.BAD, text("services.attention.undeclared", name, place), path, open));
        }
        agreement(service)
                .ifPresent(words -> matters.add(new Matter(
                        desk.agreement(service).isInOrder() ? State.WATCH : ServiceCard.colour(desk.agreement(service)),
                        words,
                        path,
                        open)));
        LaggingTexts.in(service.details())
                .forEach((language, count) -> matters.add(new Matter(
                        State.NEUTRAL, text("services.attention.lags", name, count, language.ownName()), path, open)));
        return matters;
    }

    private Optional<String> agreement(ServiceConfiguration service) {
        var name = service.details().name();
        var state = desk.agreement(service);
        if (!state.isInOrder()) {
            return Optional.of(text("services.attention.agreement." + state, name));
        }
        return Optional.ofNullable(service.details().agreement())
                .map(Agreement::validUntil)
                .filter(end -> end.isBefore(desk.today().plus(SOON)))
                .map(end -> text("services.attention.agreement.ENDING", name, Days.of(end)));
    }
}
