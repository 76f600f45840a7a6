package fi.seloste.demo.tenants;

import fi.seloste.common.LocalizedText;
import fi.seloste.processor.TransferDetails;
import java.time.LocalDate;

/** Transfers to the United States, which is where the firms' services take data. */
final class Transfers {

    private Transfers() {}

    /** On the Data Privacy Framework, whose list was looked at not long ago. */
    static TransferDetails certified(LocalDate checked) {
        return new TransferDetails("US", "dpf", checked, null, true, null);
    }

    /** On the standard contractual clauses. */
    static TransferDetails clauses(LocalDate signed, LocalizedText copy) {
        return new TransferDetails("US", "scc", null, signed, true, copy);
    }

    /** On the Privacy Shield, which ended on 16 July 2020. */
    static TransferDetails shield() {
        return new TransferDetails("US", "privacy_shield", null, null, true, null);
    }
}
