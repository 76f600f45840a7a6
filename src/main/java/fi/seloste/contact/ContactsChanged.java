package fi.seloste.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody changed contacts: what they erased must not stay in a copy that is kept to undo something else (Art. 17). */
public record ContactsChanged(Collection<UUID> contacts) {

    static ContactsChanged of(UUID contact) {
        return new ContactsChanged(List.of(contact));
    }
}
