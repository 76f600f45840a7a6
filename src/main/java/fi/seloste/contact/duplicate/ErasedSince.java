package fi.seloste.contact.duplicate;

import fi.seloste.contact.ContactsChanged;
import fi.seloste.contact.WholeContacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What somebody erases of a contact leaves what is kept to bring two apart, too, and at once (Art. 17). */
@Component
class ErasedSince {

    private final MergeRepository merges;
    private final WholeContacts wholes;

    ErasedSince(MergeRepository merges, WholeContacts wholes) {
        this.merges = merges;
        this.wholes = wholes;
    }

    @EventListener
    void leave(ContactsChanged changed) {
        for (var merge : merges.findByContactIdInAndStoodIsNotNull(changed.contacts())) {
            var stood = merge.stood().orElseThrow();
            var less = stood.lessWhatWasErased(wholes.find(merge.contactId()));
            if (!less.equals(stood)) {
                merge.keep(less);
            }
        }
    }
}
