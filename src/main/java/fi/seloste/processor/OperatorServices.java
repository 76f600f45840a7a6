package fi.seloste.processor;

import fi.seloste.common.OrganisationCreated;
import fi.seloste.common.Wording;
import fi.seloste.installation.Installation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the operator of the installation and its hosting into the inventory of every new organisation: both are
 * processors of its data from the first row on, and a notice without them would be untrue.
 */
@Component
class OperatorServices {

    private final Installation installation;
    private final PartyRepository parties;
    private final ServiceRepository services;
    private final TransferRepository transfers;
    private final LawData law;
    private final Clock clock;

    OperatorServices(
            Installation installation,
            PartyRepository parties,
            ServiceRepository services,
            TransferRepository transfers,
            LawData law,
            Clock clock) {
        this.installation = installation;
        this.parties = parties;
        this.services = services;
        this.transfers = transfers;
        this.law = law;
        this.clock = clock;
    }

    /** The agreement on processing was accepted with the creation (Art. 28(3)): it is signed today. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(OrganisationCreated created) {
        installation.operator().ifPresent(operator -> {
            var party = new PartyDetails(operator.name(), operator.businessId(), operator.country());
            var behind = installation.hosting().map(Installation.Hosting::name).stream()
                    .toList();
            add(ServiceOrigin.OPERATOR, "Seloste", party, "register", behind);
        });
        installation.hosting().ifPresent(hosting -> {
            var party = new PartyDetails(hosting.name(), null, hosting.country());
            add(ServiceOrigin.HOSTING, hosting.name(), party, "hosting", List.of());
        });
    }

    private void add(ServiceOrigin origin, String name, PartyDetails party, String purpose, List<String> behind) {
        var service = services.save(new ServiceEntity(
                origin,
                new ServiceDetails(
                        name,
                        parties.save(new PartyEntity(party)).getId(),
                        null,
                        ServiceRole.PROCESSOR,
                        Wording.entry(purpose),
                        Set.of(party.country()),
                        null,
                        new Agreement(LocalDate.now(clock), null, null),
                        behind)));
        if (!law.isInside(party.country())) {
            transfers.save(new TransferEntity(
                    service.getId(), new TransferDetails(party.country(), null, null, null, true, null)));
        }
    }
}
