package fi.seloste.contact;

import java.util.UUID;

/** What is kept of contacts beside their own rows, and is erased with them. */
@FunctionalInterface
public interface GoesWithContact {

    void erase(UUID contact);
}
