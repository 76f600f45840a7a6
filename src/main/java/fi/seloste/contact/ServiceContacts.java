package fi.seloste.contact;

import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the organisation and its contacts met: what starts retention clocks. */
@Service
@MayOpenContacts
@Transactional
public class ServiceContacts {

    /** What brought the organisation and the person together. */
    public enum Occasion {
        SERVICE,
        MEETING,
        CALL,
        MESSAGE,
        ORDER
    }

    /** A contact between the organisation and the person: the event that starts a retention clock. */
    public record ServiceContact(UUID id, LocalDate day, Occasion what) {}

    private final ServiceContactRepository serviceContacts;
    private final Standing standing;
    private final ContactIndex index;

    ServiceContacts(ServiceContactRepository serviceContacts, Standing standing, ContactIndex index) {
        this.serviceContacts = serviceContacts;
        this.standing = standing;
        this.index = index;
    }

    /** The service contacts, the latest first. */
    @Transactional(readOnly = true)
    public List<ServiceContact> of(UUID contact) {
        return serviceContacts.findByContactId(standing.existing(contact)).stream()
                .map(ServiceContactEntity::toServiceContact)
                .sorted(Comparator.comparing(ServiceContact::day).reversed())
                .toList();
    }

    @MayEdit
    public void add(UUID contact, LocalDate day, Occasion what) {
        serviceContacts.save(new ServiceContactEntity(standing.existing(contact), day, what));
        index.served(contact);
    }

    @MayEdit
    public void remove(UUID id) {
        var removed = serviceContacts.findById(id).orElseThrow();
        serviceContacts.delete(removed);
        standing.changed(removed.contactId());
        index.served(removed.contactId());
    }
}
