package fi.seloste.processor;

import fi.seloste.common.Wording;
import fi.seloste.security.MayEdit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes services of the shared catalogue into the current organisation's inventory. */
@Service
@MayEdit
@Transactional
public class KnownServiceAdoption {

    private final Parties parties;
    private final ServiceInventory inventory;

    KnownServiceAdoption(Parties parties, ServiceInventory inventory) {
        this.parties = parties;
        this.inventory = inventory;
    }

    /**
     * Adds the service with its party, where that is not there yet, and its transfers on the mechanisms proposed.
     *
     * @throws NoSuchElementException where the catalogue has no such service
     */
    public UUID add(String known) {
        var model = KnownServices.get(known).orElseThrow();
        var party = parties.find(model.party()).orElseGet(() -> parties.add(model.party()));
        var service = inventory.add(new ServiceDetails(
                model.name(),
                party,
                null,
                model.role(),
                Wording.entry(model.purpose()),
                model.countries(),
                null,
                null,
                List.of()));
        model.transfers().forEach(transfer -> inventory.addTransfer(service, transfer.toDetails()));
        return service;
    }
}
