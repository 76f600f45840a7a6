package fi.seloste.processor;

import java.time.LocalDate;

/** A dated fact of law that a transfer can stand on: a mechanism, or the decision on one country. */
public sealed interface TransferBasis permits Mechanism, Adequacy {

    /** Tells it from every other basis, and stands in addresses. */
    String id();

    Validity validity();

    /** Whom it covers, or null where it covers everybody. */
    TransferLimit limit();

    /** The first day on which no new contract could rest on it any more, or null. */
    default LocalDate contractsBefore() {
        return null;
    }

    /** For how many months a look at the list of certified importers is relied on, or null for always. */
    default Integer recheckMonths() {
        return null;
    }

    /** Whether it takes a contract between exporter and importer. */
    default boolean takesContract() {
        return false;
    }
}
