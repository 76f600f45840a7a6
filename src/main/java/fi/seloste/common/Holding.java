package fi.seloste.common;

import java.util.List;
import java.util.Map;

/**
 * What a module keeps of an organisation, so that all of it can be given out and all of it erased when the organisation
 * is closed.
 */
public interface Holding {

    /** The higher, the earlier it is erased: rows go before those that they refer to. */
    int order();

    /** Its tables of rows with a tenant, those that refer to others first. */
    List<String> tables();

    /** How many there are of what it keeps of the current organisation, by a name: all that an operator is told. */
    default Map<String, Long> figures() {
        return Map.of();
    }

    /** Writes what it keeps of the current organisation; called by its owner, inside a transaction. */
    void writeTo(Archive archive);
}
