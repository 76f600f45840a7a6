package fi.seloste.contact;

import fi.seloste.security.MayEdit;
import fi.seloste.security.MayOpenContacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What contacts have bought and how it changed, where a register in force says that this is kept. */
@Service
@MayOpenContacts
@Transactional
public class BoughtServices {

    /** Characters in a service's name, at most. */
    public static final int LONGEST = 200;

    /**
     * A service bought.
     *
     * @param until                the last day, or null while it goes on
     * @param couldRefuseMarketing whether the person could refuse marketing, easily and free of charge, when their
     *     details were taken at the sale: without it, nothing similar may be offered to them by e-mail or text message
     *     (Act 917/2014, section 200(3))
     */
    public record Bought(String what, LocalDate since, LocalDate until, boolean couldRefuseMarketing) {

        /** Whether it goes on on the day. */
        public boolean goesOnOn(LocalDate day) {
            return !since.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** A service of a contact. */
    public record Row(UUID id, Bought bought) {}

    private final BoughtServiceRepository services;
    private final Standing standing;

    BoughtServices(BoughtServiceRepository services, Standing standing) {
        this.services = services;
        this.standing = standing;
    }

    /** The services of a contact, the latest first. */
    @Transactional(readOnly = true)
    public List<Row> of(UUID contact) {
        return services.findByContactId(standing.existing(contact)).stream()
                .map(service -> new Row(service.getId(), service.toBought()))
                .sorted(Comparator.comparing((Row row) -> row.bought().since()).reversed())
                .toList();
    }

    /**
     * @throws NotDeclaredException  where none of the contact's registers says that services are kept
     * @throws InvalidValueException where it has no name, or ends before it begins
     */
    @MayEdit
    public void add(UUID contact, Bought bought) {
        save(contact, bought);
    }

    /**
     * Ends a service on the day before what it changes into begins, or on that day where it began then itself.
     *
     * @throws InvalidValueException where what it changes into has no name, or begins before the service did
     */
    @MayEdit
    public void change(UUID service, Bought into) {
        var former = services.findById(service).orElseThrow();
        var began = former.toBought().since();
        former.end(into.since() != null && into.since().equals(began) ? began : dayBefore(into));
        requireOrder(former.toBought());
        standing.changed(former.contactId());
        save(former.contactId(), into);
    }

    @MayEdit
    public void end(UUID service, LocalDate day) {
        var ended = services.findById(service).orElseThrow();
        ended.end(day);
        requireOrder(ended.toBought());
        standing.changed(ended.contactId());
    }

    /** Removes a service that was entered by mistake. */
    @MayEdit
    public void remove(UUID service) {
        var removed = services.findById(service).orElseThrow();
        services.delete(removed);
        standing.changed(removed.contactId());
    }

    private void save(UUID contact, Bought bought) {
        standing.require(contact, Kept.BOUGHT_SERVICES);
        var kept = new Bought(
                Texted.required(bought.what(), LONGEST), bought.since(), bought.until(), bought.couldRefuseMarketing());
        requireOrder(kept);
        services.save(new BoughtServiceEntity(contact, kept));
    }

    private static LocalDate dayBefore(Bought into) {
        if (into.since() == null) {
            throw new InvalidValueException(null, "error.date");
        }
        return into.since().minusDays(1);
    }

    private static void requireOrder(Bought bought) {
        if (bought.since() == null || bought.until() != null && bought.until().isBefore(bought.since())) {
            throw new InvalidValueException(null, "error.date");
        }
    }
}
