package fi.seloste.contact;

import fi.seloste.contact.BoughtServices.Bought;
import fi.seloste.contact.Consents.Consent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A contact with all that is kept of it at a moment, so that it can be brought together with another, and apart again.
 *
 * @param values    by field
 * @param bans      since when each
 * @param relations what others are to the contact
 * @param relatedBy what the contact is to others, who are the {@code other} here, too
 */
public record WholeContact(
        String name,
        String organisation,
        List<ContactDetails.Entry> entries,
        Map<UUID, Value> values,
        Set<String> keywords,
        Map<Ban, LocalDate> bans,
        List<Consent> consents,
        List<Met> serviceContacts,
        List<Bought> services,
        List<Written> notes,
        List<Related> relations,
        List<Related> relatedBy) {

    /** @param source the register's source that it came from, or null */
    public record Value(String content, LocalDate givenOn, UUID source) {}

    public record Met(LocalDate day, ServiceContacts.Occasion what) {}

    public record Written(Instant at, UUID by, String text) {}

    public record Related(Relations.Kind kind, UUID other) {}

    public WholeContact {
        entries = entries == null ? List.of() : List.copyOf(entries);
        values = values == null ? Map.of() : Map.copyOf(values);
        keywords = keywords == null ? Set.of() : Set.copyOf(keywords);
        bans = bans == null ? Map.of() : Map.copyOf(bans);
        consents = consents == null ? List.of() : List.copyOf(consents);
        serviceContacts = serviceContacts == null ? List.of() : List.copyOf(serviceContacts);
        services = services == null ? List.of() : List.copyOf(services);
        notes = notes == null ? List.of() : List.copyOf(notes);
        relations = relations == null ? List.of() : List.copyOf(relations);
        relatedBy = relatedBy == null ? List.of() : List.copyOf(relatedBy);
    }

    /** The same with other values. */
    public WholeContact with(Map<UUID, Value> others) {
        return new WholeContact(
                name,
                organisation,
                entries,
                others,
                keywords,
                bans,
                consents,
                serviceContacts,
                services,
                notes,
                relations,
                relatedBy);
    }

    /** The same in other places. */
    public WholeContact in(List<ContactDetails.Entry> others) {
        return new WholeContact(
                name,
                organisation,
                others,
                values,
                keywords,
                bans,
                consents,
                serviceContacts,
                services,
                notes,
                relations,
                relatedBy);
    }
}
