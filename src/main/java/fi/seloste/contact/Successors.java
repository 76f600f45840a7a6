package fi.seloste.contact;

import java.util.Optional;
import java.util.UUID;

/** Who a contact has become: an address that was noted down goes on leading to the same person. */
@FunctionalInterface
public interface Successors {

    Optional<UUID> of(UUID gone);
}
