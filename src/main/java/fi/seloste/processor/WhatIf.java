package fi.seloste.processor;

import fi.seloste.processor.ServiceConfiguration.TransferRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What if a basis of transfers ended on a day? The law as it is and as it would be are both asked about that day, so that
 * nothing but the end tells the answers apart.
 */
public record WhatIf(LawData now, LawData then, LocalDate day) {

    public static WhatIf ends(TransferBasis basis, LocalDate day, LawData law) {
        return new WhatIf(law, law.ending(basis, day), day);
    }

    /** The transfers of the service that would stand otherwise than they do. */
    public List<TransferRow> touched(ServiceConfiguration service) {
        return service.transfers().stream()
                .filter(transfer -> touches(transfer.details()))
                .toList();
    }

    private boolean touches(TransferDetails transfer) {
        return now.stateOf(transfer, day).status()
                != then.stateOf(transfer, day).status();
    }
}
