package fi.seloste.processor;

import fi.seloste.common.Language;
import java.util.List;
import java.util.UUID;

/** Modules that refer to services of the inventory say where: one bean each. */
public interface UsedBy {

    /**
     * @param where   what it is used in, in the reader's words
     * @param address of the view that shows it, within the organisation
     */
    record Use(String where, String address) {}

    /** Where the current organisation uses the service. */
    List<Use> usesOf(UUID service, Language language);
}
