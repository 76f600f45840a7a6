package fi.seloste.processor;

import fi.seloste.common.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Modules that refer to services of the inventory say where: one bean each. */
public interface UsedBy {

    /**
     * @param id      tells the place from others, and stands in addresses
     * @param where   what it is used in, in the reader's words
     * @param address of the view that shows it, within the organisation
     */
    record Use(String id, String where, String address) {}

    /** Where the current organisation uses its services, service by service; those in use nowhere are left out. */
    Map<UUID, List<Use>> uses(Language language);
}
