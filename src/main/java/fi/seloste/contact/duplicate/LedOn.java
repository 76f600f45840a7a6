package fi.seloste.contact.duplicate;

import fi.seloste.contact.Successors;
import fi.seloste.security.MayOpenContacts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The address of a contact who went leads to the one who goes on as both. */
@Component
@MayOpenContacts
@Transactional(readOnly = true)
class LedOn implements Successors {

    private final MergeRepository merges;

    LedOn(MergeRepository merges) {
        this.merges = merges;
    }

    @Override
    public Optional<UUID> of(UUID gone) {
        return merges.findByGoneId(gone).map(MergeEntity::contactId);
    }
}
