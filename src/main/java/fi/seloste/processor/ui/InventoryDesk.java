package fi.seloste.processor.ui;

import fi.seloste.processor.KnownServiceAdoption;
import fi.seloste.processor.LawData;
import fi.seloste.processor.Parties;
import fi.seloste.processor.ServiceInventory;
import fi.seloste.processor.TransferDetails;
import fi.seloste.processor.TransferState;
import fi.seloste.security.Access;
import fi.seloste.security.Permission;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the parts of the view work with. */
@Component
record InventoryDesk(
        ServiceInventory inventory,
        Parties parties,
        KnownServiceAdoption adoption,
        LawData law,
        Clock clock,
        Access access) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean mayEdit() {
        return access.permits(Permission.EDIT);
    }

    TransferState state(TransferDetails transfer) {
        return law.stateOf(transfer, today());
    }
}
