package fi.seloste.contact;

import java.util.Collection;
import java.util.UUID;

/** What somebody keeps of contacts beside their own rows: it goes when they go. */
public interface GoesWithContacts {

    void eraseOf(Collection<UUID> contacts);
}
